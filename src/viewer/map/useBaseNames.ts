import { useEffect, useState } from 'react'
import { useSurroundings } from '../surroundings/index.ts'
import type { BaseNames } from './baseNames.ts'

/** The names of the base map; null until they are there, and for good where there are none. */
export function useBaseNames(): BaseNames | null {
  const { loadBaseNames } = useSurroundings()
  const [names, setNames] = useState<BaseNames | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const load = async () => {
      const loaded = await loadBaseNames(abort.signal)
      if (!abort.signal.aborted) setNames(loaded)
    }
    // After the first paint: labels of other towns are the last thing that a reader waits for.
    const timer = setTimeout(() => load().catch(() => undefined), 300)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [loadBaseNames])
  return names
}
