import type { Correction } from '../../../corpus/index.ts'

/** Corrections with what came before them and what was undone. */
export interface History {
  readonly list: readonly Correction[]
  readonly past: readonly (readonly Correction[])[]
  readonly future: readonly (readonly Correction[])[]
}

/** A history that begins with corrections kept from an earlier visit. */
export function beginHistory(list: readonly Correction[]): History {
  return { list, past: [], future: [] }
}

/** The history after a change of the whole list. */
export function changeList({ list: before, past }: History, list: readonly Correction[]): History {
  return { list, past: [...past, before], future: [] }
}

/**
 * The history after somebody else's changes, as from another tab. They are made to every state of it, so that undoing
 * takes back the reader's own changes and not theirs.
 */
export function receiveChanges(
  { list, past, future }: History,
  change: (list: readonly Correction[]) => readonly Correction[],
): History {
  return { list: change(list), past: past.map(change), future: future.map(change) }
}

/** Takes the last change back; the same history where there is none. */
export function undo(history: History): History {
  const { list, past, future } = history
  if (!canUndo(history)) return history
  // Of an earlier visit only the list is known, and its last correction was the last change.
  return { list: past.at(-1) ?? list.slice(0, -1), past: past.slice(0, -1), future: [...future, list] }
}

/** Makes the change that was last taken back once more; the same history where there is none. */
export function redo(history: History): History {
  const { list, past, future } = history
  const next = future.at(-1)
  return next ? { list: next, past: [...past, list], future: future.slice(0, -1) } : history
}

/** Whether there is a change to take back. */
export function canUndo({ list, past }: History): boolean {
  return past.length > 0 || list.length > 0
}

/** A list with one more correction, which takes the place of those that it overrules entirely. */
export function addCorrection(list: readonly Correction[], correction: Correction): Correction[] {
  return [...list.filter(earlier => !isOverruled(earlier, correction)), correction]
}

function isOverruled(earlier: Correction, later: Correction): boolean {
  // Said of the very same mention: a changed mind, however far either reaches.
  if (earlier.article === later.article && earlier.start === later.start) return true
  // An added mention stands by its own correction, also where a later one says what it means.
  if (earlier.verdict.kind === 'added' && later.verdict.kind !== 'added') return false
  if (later.scope === 'mention' || nameOf(earlier) !== nameOf(later)) return false
  if (later.scope === 'corpus' || earlier.scope === 'corpus') return later.scope === 'corpus'
  if (later.scope === 'publisher' && earlier.scope === 'publisher')
    return earlier.publisher === later.publisher
  return earlier.scope !== 'publisher' && earlier.article === later.article
}

function nameOf({ quote }: Correction): string {
  return quote.toLocaleLowerCase('en')
}
