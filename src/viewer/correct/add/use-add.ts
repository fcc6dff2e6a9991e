import { createContext, type RefObject, useContext } from 'react'
import type { Span } from '../../../corpus/index.ts'

/** What the parts that add a name share. */
export interface Add {
  /** What the reader has selected in the open article, in UTF-16 code units of its text. */
  readonly selected: Span | null
  readonly setSelected: (selected: Span | null) => void
  /** The span that is being added; `type` while it is typed instead of selected; null while nothing is added. */
  readonly adding: Span | 'type' | null
  /** Begins with what is selected, or else with typing. */
  readonly begin: () => void
  readonly end: () => void
  /** The text of the open article on the page. */
  readonly text: RefObject<HTMLDivElement | null>
  /** Where the focus goes back to. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** What the components below share of adding a name. */
export const AddContext = createContext<Add | null>(null)

/**
 * The adding of a name.
 *
 * @throws Error outside of an {@link AddContext}.
 */
export function useAdd(): Add {
  const add = useContext(AddContext)
  if (!add) throw new Error('Expected a component inside a workspace.')
  return add
}
