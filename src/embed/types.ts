import type { Corpus } from '../corpus/index.ts'
import type { Place } from '../gazetteer/index.ts'

/** A place opened on the map by the reader, or closed again. */
export interface PlaceDetail {
  /** Null where the reader closed what was open. */
  readonly place: Place | null
}

/** A passage chosen by the reader. */
export interface PassageDetail {
  /** The article's id; in a map of the page's own articles `page`, `page-2` and so on. */
  readonly article: string
  /** Where the name begins in the article's text, in UTF-16 code units. */
  readonly start: number
  /** The name as the text has it. */
  readonly phrase: string
  readonly place: Place | null
}

/** The events of a `<wherein-map>` and what each carries. All bubble. */
export interface WhereinEvents {
  /** A corpus is on the map; again after each change of the page's text. */
  'wherein-load': CustomEvent<{ readonly corpus: Corpus }>
  'wherein-place': CustomEvent<PlaceDetail>
  'wherein-passage': CustomEvent<PassageDetail>
  /** There is nothing to show, and why, in one sentence. */
  'wherein-error': CustomEvent<{ readonly message: string }>
}

/** How map and texts share the element: `auto` puts the texts beside the map where there is room, else below. */
export type Layout = 'auto' | 'map' | 'beside' | 'below'

/** Colours: `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark'

/**
 * The element `<wherein-map>`. Each attribute may be set at any time, also as the property of the same name;
 * null takes the attribute away.
 */
export interface WhereinMapElement extends HTMLElement {
  /** Address of a corpus file of the page's own origin. */
  src: string | null
  /** Origins, parted by spaces, that `src` may name besides the page's own. Their servers must allow it (CORS). */
  sources: string | null
  /**
   * CSS selector of the article in this page whose places are shown; of each, where several match. It looks in the
   * element's own tree first, then in the page. Wins over `src`.
   */
  for: string | null
  /** The place to open: its id, or a name as the articles write it. */
  place: string | null
  /** The id of the article to open. */
  article: string | null
  /** All that is open and chosen at once: the query string of the viewer's address, as its links have it. */
  view: string | null
  /** Zoom of the map, 1 to 13; needs `center`. */
  zoom: number | null
  /** Middle of the map: latitude and longitude in degrees WGS84, as in `40.4, 47.8`. */
  center: string | null
  theme: Theme
  layout: Layout
  /** False for a picture that takes neither pointer nor focus. */
  interactive: boolean
  /**
   * True lets readers correct what was found. Their corrections are kept in the browser (IndexedDB) under the
   * page's origin; without it the element stores nothing.
   */
  corrections: boolean
  /** `lazy`, the default, loads when the element nears the viewport; `eager` at once. */
  loading: 'lazy' | 'eager'
  /** Address of a gazetteer file in place of the core tier, for use with `for`. Another origin must allow it (CORS). */
  gazetteer: string | null
  /**
   * CSS selector of what is left out of the article, for use with `for`, besides the usual: `nav`, `aside`, marks of notes and
   * what is `aria-hidden`. The word `none` leaves out nothing.
   */
  exclude: string | null
  /** A corpus to show in place of a file. Null where none was given. */
  corpus: Corpus | null
  /** Opens a place by its id or by a name as the articles write it. */
  openPlace(place: string): void
  /** Opens an article at a passage, or scrolls the page there. */
  openPassage(article: string, start: number): void
  /** Moves the map to where most of the corpus happens. */
  fitCorpus(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'wherein-map': WhereinMapElement
  }
  interface HTMLElementEventMap extends WhereinEvents {}
}
