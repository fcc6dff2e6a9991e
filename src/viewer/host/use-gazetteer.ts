import { useEffect, useState } from 'react'
import type { Gazetteer } from '../../gazetteer/index.ts'
import { useHost } from './use-host.ts'

/** The gazetteer to look names up in; null until it is there, and for good where there is none. */
export function useGazetteer(): Gazetteer | null {
  const { loadGazetteer } = useHost()
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const load = async () => {
      const opened = await loadGazetteer(abort.signal)
      if (!abort.signal.aborted) setGazetteer(opened)
    }
    // After the first paint, because names that the articles lack are needed last.
    const timer = setTimeout(() => load().catch(() => undefined), 300)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [loadGazetteer])
  return gazetteer
}
