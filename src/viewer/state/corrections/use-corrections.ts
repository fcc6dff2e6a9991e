import { createContext, useContext } from 'react'
import type { Corpus, Correction } from '../../../corpus/index.ts'

/** A reader's corrections and the ways to change them. */
export interface Corrections {
  /** As the machine made it. */
  readonly original: Corpus
  /** With the corrections applied. */
  readonly corrected: Corpus
  /** In the order they were made. */
  readonly list: readonly Correction[]
  readonly add: (correction: Correction) => void
  readonly remove: (correction: Correction) => void
  /** Adds those of a file to the list. */
  readonly addAll: (corrections: readonly Correction[]) => void
  /** Null where there is nothing to undo, or redo. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** Whether they are still there at the next visit. */
  readonly kept: boolean
  /** Tries once more to keep them, where that failed. */
  readonly keep: () => void
  /** Corrections of an earlier visit that this version cannot read, as they were kept; null where there are none. */
  readonly unreadable: string | null
}

/** The corrections that the components below share. */
export const CorrectionsContext = createContext<Corrections | null>(null)

/**
 * The reader's corrections.
 *
 * @throws Error outside of a workspace.
 */
export function useCorrections(): Corrections {
  const corrections = useContext(CorrectionsContext)
  if (!corrections) throw new Error('Expected a component inside a workspace.')
  return corrections
}
