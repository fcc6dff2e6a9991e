import type L from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import type { AtlasDetail } from '../../scene/atlas/index.ts'
import { nameWaters } from '../../scene/waters/name-waters.ts'
import type { WaterPlace, Waters } from '../../scene/waters/waters.ts'

/** From this zoom on the coarse rivers cut their bends. */
const FINE_FROM = 6

/** Time that the land has before its waters, in milliseconds. */
const PAUSE = 200

/** The rivers and lakes that suit the map's zoom, with names once there are any; null at first. */
export function useWaters(map: L.Map, places: readonly WaterPlace[] | null): Waters | null {
  const { loadWaters } = useHost()
  const [loaded, setLoaded] = useState<Partial<Record<AtlasDetail, Waters | null>>>({})
  const [wanted, setWanted] = useState<AtlasDetail>(() => detailAt(map.getZoom()))

  useEffect(() => {
    const onZoom = () => setWanted(detailAt(map.getZoom()))
    map.on('zoomend', onZoom)
    return () => {
      map.off('zoomend', onZoom)
    }
  }, [map])

  const missing = loaded[wanted] === undefined ? wanted : null
  useEffect(() => {
    if (!missing) return
    let current = true
    const keep = (waters: Waters | null) => current && setLoaded(before => ({ ...before, [missing]: waters }))
    const load = () =>
      loadWaters(missing).then(keep, error => {
        console.warn(`Rivers and lakes could not be loaded: ${error.message}`)
        keep(null)
      })
    const timer = setTimeout(load, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [missing, loadWaters])

  const waters = loaded[wanted] ?? loaded.fine ?? loaded.coarse ?? null
  return useMemo(() => waters && (places ? nameWaters(waters, places) : waters), [waters, places])
}

function detailAt(zoom: number): AtlasDetail {
  return zoom >= FINE_FROM ? 'fine' : 'coarse'
}
