import { type FunctionComponent, type LazyExoticComponent, lazy } from 'react'
import { PartMissingNote } from './part-missing-note.tsx'

/** How long after a start the parts that most readers open are fetched ahead, in milliseconds: nothing of the first view waits by then. */
const AHEAD = 2500

/**
 * A part of the interface that is fetched when it is first shown. Where that fails, a note stands in its
 * place: an error would take the whole page down.
 */
export function lazyPart<Props>(
  load: () => Promise<{ default: FunctionComponent<Props> }>,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy<FunctionComponent<Props>>(() => load().catch(() => ({ default: PartMissingNote })))
}

/** Fetches parts before they are asked for. @returns a function that leaves them for later. */
export function fetchAhead(...loads: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setTimeout(() => {
    for (const load of loads) load().catch(() => undefined)
  }, AHEAD)
  return () => clearTimeout(timer)
}
