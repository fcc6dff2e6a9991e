import type { Corpus } from '../../corpus/index.ts'
import type { WhereinMapElement } from '../types.ts'
import type { Attribute } from './attributes.ts'

/** What the element shows while there is no map: nothing more to say, a wait, or why there is none. */
export type Cover =
  | { readonly kind: 'none' | 'waiting' }
  | { readonly kind: 'problem'; readonly message: string; readonly dir?: 'ltr' | 'rtl' }

/** What the part that loads late needs of the element. */
export interface MapHolder {
  readonly element: WhereinMapElement
  readonly shadow: ShadowRoot
  /** The block inside the shadow tree that the map fills. */
  readonly container: HTMLElement
  /** Where the view is kept, as a query string, so that it survives when the map is removed. */
  readonly memory: { search: string }
  /** The corpus given by property, which may be anything. */
  readonly given: () => unknown
  readonly cover: (cover: Cover) => void
  readonly onCorpus: (corpus: Corpus) => void
}

/** The map inside an element, from the moment it nears the viewport. */
export interface MountedMap {
  /** Takes in a changed attribute, or a changed corpus. */
  update(change: Attribute | 'corpus'): void
  openPassage(article: string, start: number): void
  fitCorpus(): void
  close(): void
}
