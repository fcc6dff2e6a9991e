import { createContext, useContext } from 'react'
import type { CorpusView } from './corpus-view.ts'

/** The corpus under the reader's filter, and the whole corpus. */
export interface CorpusViews {
  /** The part that passes the filter. */
  readonly shown: CorpusView
  /** All there is. */
  readonly whole: CorpusView
}

/** The corpus that the components below share. On the map it may follow a moment later than beside it. */
export const CorpusContext = createContext<CorpusViews | null>(null)

function useCorpusViews(): CorpusViews {
  const views = useContext(CorpusContext)
  if (!views) throw new Error('Expected a component inside a workspace.')
  return views
}

/**
 * What the filter lets pass of the corpus.
 *
 * @throws Error outside of a workspace.
 */
export function useCorpusView(): CorpusView {
  return useCorpusViews().shown
}

/** The whole corpus, whatever the filter; throws as {@link useCorpusView} does. */
export function useWholeCorpus(): CorpusView {
  return useCorpusViews().whole
}
