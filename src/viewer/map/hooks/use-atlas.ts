import type L from 'leaflet'
import { useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { type Atlas, type AtlasDetail, EMPTY_ATLAS } from '../../scene/atlas/index.ts'

/** From this zoom on 1:50 million looks coarse. */
const FINE_FROM = 5

/** The atlas that suits the map's zoom, or the best there is while that loads; null at first. */
export function useAtlas(map: L.Map): Atlas | null {
  const { loadAtlas } = useHost()
  const [loaded, setLoaded] = useState<Partial<Record<AtlasDetail, Atlas>>>({})
  const [wanted, setWanted] = useState<AtlasDetail>(() => detailAt(map.getZoom()))

  useEffect(() => {
    const onZoom = () => setWanted(detailAt(map.getZoom()))
    map.on('zoomend', onZoom)
    return () => {
      map.off('zoomend', onZoom)
    }
  }, [map])

  // The coarse atlas comes first even where the fine one is wanted: it is a quarter of the size.
  const missing = loaded.coarse ? (loaded[wanted] ? null : wanted) : 'coarse'
  useEffect(() => {
    if (!missing) return
    let current = true
    loadAtlas(missing).then(
      atlas => current && setLoaded(before => ({ ...before, [missing]: atlas })),
      // Without a base map places, lists and texts still work; the console says what is amiss.
      error => {
        console.warn(`The base map could not be loaded: ${error.message}`)
        if (current) setLoaded(before => ({ ...before, [missing]: EMPTY_ATLAS }))
      },
    )
    return () => {
      current = false
    }
  }, [missing, loadAtlas])

  return loaded[wanted] ?? loaded.coarse ?? null
}

function detailAt(zoom: number): AtlasDetail {
  return zoom >= FINE_FROM ? 'fine' : 'coarse'
}
