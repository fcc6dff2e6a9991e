import type { RefObject } from 'react'
import type { Span } from '../../corpus/index.ts'
import { createStore, type Store } from './store.ts'

/** The name that a reader adds to the open article. */
export interface Adding {
  readonly store: Store<{
    /** What the reader has selected in the open article, in UTF-16 code units of its text. */
    readonly selected: Span | null
    /** The span that is being added; `type` while it is typed instead of selected; null while nothing is added. */
    readonly adding: Span | 'type' | null
  }>
  /** The text of the open article on the page. */
  readonly text: RefObject<HTMLDivElement | null>
  /** Where the focus goes back to. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** Nothing selected and nothing added. */
export function createAdding(): Adding {
  return {
    store: createStore<ReturnType<Adding['store']['get']>>({ selected: null, adding: null }),
    text: { current: null },
    button: { current: null },
  }
}
