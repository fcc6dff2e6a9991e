import { useEffect, useMemo, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { nameWaters } from '../../scene/waters/name-waters.ts'
import type { WaterPlace, Waters } from '../../scene/waters/waters.ts'

/** Time that the land has before its waters, in milliseconds. */
const PAUSE = 200

/**
 * The rivers and lakes that suit the view, with names once there are any; null at first.
 *
 * @param cells in their finest detail: see `useCells`.
 */
export function useWaters(cells: readonly string[], places: readonly WaterPlace[] | null): Waters | null {
  const { loadWaters } = useHost()
  const [loaded, setLoaded] = useState<Waters | null>(null)

  useEffect(() => {
    let current = true
    const load = () =>
      loadWaters(cells).then(
        waters => current && setLoaded(waters),
        error => console.warn(`Rivers and lakes could not be loaded: ${error.message}`),
      )
    const timer = setTimeout(load, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [cells, loadWaters])

  return useMemo(() => loaded && (places ? nameWaters(loaded, places) : loaded), [loaded, places])
}
