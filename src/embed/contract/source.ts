import type { Corpus } from '../../corpus/index.ts'
import type { Found } from '../../viewer/app/load/index.ts'
import type { Hover } from '../../viewer/index.ts'
import type { WhereinEvents } from '../types.ts'

/** What a reader did between two views. */
export interface ReaderStep {
  readonly place?: WhereinEvents['wherein-place']['detail']
  readonly passage?: WhereinEvents['wherein-passage']['detail']
}

/** Where a corpus comes from, and what of the page around follows the reader. */
export interface Source {
  /** Whether the text stands in the page itself, so that the element is a map alone. */
  readonly mapOnly: boolean
  /** Follows what the reader chose on the map. */
  onReader(step: ReaderStep): void
  /** Follows what the reader's corrections make of the corpus. */
  onCorrected(corpus: Corpus): void
  /** Scrolls the page to a passage of an article of its own. */
  showPassage(article: string, start: number): void
  /** Goes to the next name in the page's text, or with -1 to the one before, and gives the words around it. */
  step(by: 1 | -1): string | null
  /** The place that the name means which was gone to last. */
  chosen(): string | null
  close(): void
}

/** What a source needs and whom it tells. */
export interface SourceOptions {
  readonly element: Element
  /** The corpus given by property, or null. */
  readonly given: unknown
  readonly hover: Hover
  /** Called with each corpus, or with why there is none. */
  readonly show: (found: Found) => void
  /** Called when the reader chose a place in the page's own text. */
  readonly reveal: (place: string) => void
}
