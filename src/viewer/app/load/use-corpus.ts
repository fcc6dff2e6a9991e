import { useCallback, useEffect, useState } from 'react'
import type { Corpus } from '../../../corpus/index.ts'
import { loadCorpus } from './load-corpus.ts'
import type { Found, Problem } from './problem.ts'

/** How far the loading of a corpus has come. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly corpus: Corpus }

/** Loads a corpus, and again when asked. */
export function useCorpus(source: Found<string>): { state: Loading; retry: () => void } {
  const [state, setState] = useState<Loading>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    if (!source.ok) {
      setState({ kind: 'error', problem: source.problem })
      return
    }
    const abort = new AbortController()
    setState({ kind: 'loading' })
    loadCorpus(source.value, abort.signal).then(
      read =>
        setState(read.ok ? { kind: 'ready', corpus: read.value } : { kind: 'error', problem: read.problem }),
      // Given up by this effect itself.
      () => undefined,
    )
    return () => abort.abort()
  }, [source, attempt])

  const retry = useCallback(() => setAttempt(attempt => attempt + 1), [])
  return { state, retry }
}
