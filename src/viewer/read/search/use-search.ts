import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { PassageIndex } from '../../../corpus/index.ts'
import { useGazetteer } from '../../host/use-gazetteer.ts'
import type { CorpusView } from '../../model/index.ts'
import type { Found } from './engine.ts'

type Engine = typeof import('./engine.ts')

/**
 * What a query finds; null without a query, and until the search itself has been fetched.
 *
 * @param whole what is made ready for searching, once.
 * @param corpusView what of it may be found: a change of the filter makes nothing ready anew.
 */
export function useSearch(whole: CorpusView, corpusView: CorpusView, typed: string): Found | null {
  const query = useDeferredValue(typed)
  const gazetteer = useGazetteer()
  const [engine, setEngine] = useState<Engine | null>(null)
  const [passages, setPassages] = useState<PassageIndex | null>(null)

  useEffect(() => {
    // Without it the field stays a field; nothing else depends on it.
    import('./engine.ts').then(setEngine, () => undefined)
  }, [])

  const { corpus } = whole
  useEffect(() => {
    if (!engine) return
    const abort = new AbortController()
    setPassages(null)
    engine.passagesToFind(corpus, abort.signal).then(setPassages, () => undefined)
    return () => abort.abort()
  }, [engine, corpus])

  const names = useMemo(() => engine?.namesToFind(corpus, gazetteer) ?? [], [engine, corpus, gazetteer])
  return useMemo(
    () => (engine && query.trim() !== '' ? engine.find({ names, passages }, query, corpusView) : null),
    [engine, names, passages, query, corpusView],
  )
}
