import { useEffect, useState } from 'react'
import { type Gazetteer, openGazetteer } from '../../gazetteer/index.ts'

/** Where the core gazetteer lies, beside the page. */
const URL_BESIDE = 'geo/core.gazetteer.gz'

/** The gazetteer that names the towns of the base map; null until it is there, and for good where there is none. */
export function useGazetteer(): Gazetteer | null {
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const load = async () => {
      const response = await fetch(new URL(URL_BESIDE, document.baseURI), { signal: abort.signal })
      if (!response.ok) return
      const opened = await openGazetteer(await response.arrayBuffer(), { signal: abort.signal })
      if (!abort.signal.aborted) setGazetteer(opened)
    }
    // After the first paint: labels of other towns are the last thing that a reader waits for.
    const timer = setTimeout(() => load().catch(() => undefined), 300)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [])
  return gazetteer
}
