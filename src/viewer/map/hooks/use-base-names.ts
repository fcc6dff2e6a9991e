import { useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import type { LabelGazetteer } from '../../scene/labels/base-label.ts'
import type { BaseNames } from '../../scene/labels/base-names.ts'

/** Names, and what labels the map with them. */
export interface LabelledNames extends BaseNames {
  readonly gazetteerLabels: LabelGazetteer
}

/** The names of the base map; null until they are there, and for good where there are none. */
export function useBaseNames(): LabelledNames | null {
  const { loadBaseNames } = useHost()
  const [names, setNames] = useState<LabelledNames | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const load = async () => {
      const [loaded, { gazetteerLabels }] = await Promise.all([
        loadBaseNames(abort.signal),
        import('../../scene/labels/gazetteer-labels.ts'),
      ])
      if (!abort.signal.aborted) setNames(loaded && { ...loaded, gazetteerLabels })
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
