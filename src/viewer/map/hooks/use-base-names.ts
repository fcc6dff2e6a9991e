import type L from 'leaflet'
import { useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import type { LabelGazetteer } from '../../scene/labels/base-label.ts'
import type { BaseNames } from '../../scene/labels/base-names.ts'

/** From this zoom on small towns have names: see `TOWNS` in `town-labels.ts`. */
const NEAR = 8

/** Names, and what labels the map with them. */
export interface LabelledNames extends BaseNames {
  readonly gazetteerLabels: LabelGazetteer
}

/** The names of the base map; null until they are there, and for good where there are none. */
export function useBaseNames(map: L.Map): LabelledNames | null {
  const { loadBaseNames } = useHost()
  const [names, setNames] = useState<LabelledNames | null>(null)
  const [isNear, setIsNear] = useState(() => map.getZoom() >= NEAR)
  useEffect(() => {
    // Once loaded, the small towns stay.
    const onZoom = () => setIsNear(near => near || map.getZoom() >= NEAR)
    onZoom()
    map.on('zoomend', onZoom)
    return () => {
      map.off('zoomend', onZoom)
    }
  }, [map])
  useEffect(() => {
    let current = true
    const load = async () => {
      const [loaded, { gazetteerLabels }] = await Promise.all([
        loadBaseNames(isNear),
        import('../../scene/labels/gazetteer-labels.ts'),
      ])
      if (current) setNames(loaded && { ...loaded, gazetteerLabels })
    }
    // After the first paint: labels of other towns are the last thing that a reader waits for.
    const timer = setTimeout(() => load().catch(() => undefined), 300)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [loadBaseNames, isNear])
  return names
}
