import { type FunctionComponent, type LazyExoticComponent, lazy, useState } from 'react'
import { FailedNote } from './failed-note.tsx'

/** How long after a start the parts that most readers open are fetched ahead, in milliseconds: nothing of the first view waits by then. */
const AHEAD = 2500

type Load<Props> = () => Promise<{ default: FunctionComponent<Props> }>

/**
 * A part of the interface that is fetched when it is first shown. Where that fails, a note stands in its
 * place, with a button that fetches it once more: an error would take the whole page down.
 */
export function lazyPart<Props extends object>(
  load: Load<Props>,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy<FunctionComponent<Props>>(() => load().catch(() => ({ default: againPart(load) })))
}

/** What stands in for a part that could not be fetched, until it can. */
function againPart<Props extends object>(load: Load<Props>): FunctionComponent<Props> {
  return function Again(props: Props) {
    const [Part, setPart] = useState<FunctionComponent<Props> | null>(null)
    if (Part) return <Part {...props} />
    const retry = () =>
      load().then(
        ({ default: loaded }) => setPart(() => loaded),
        // Some browsers remember a module's failure until the page is reloaded; reloading loses nothing, because the
        // view is in the address.
        () => location.reload(),
      )
    return <FailedNote message="partMissing" onRetry={retry} />
  }
}

/** Fetches parts before they are asked for. @returns a function that leaves them for later. */
export function fetchAhead(...loads: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setTimeout(() => {
    for (const load of loads) load().catch(() => undefined)
  }, AHEAD)
  return () => clearTimeout(timer)
}
