import type L from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { type Atlas, type AtlasDetail, EMPTY_ATLAS } from '../../scene/atlas/index.ts'

/** From this zoom on 1:50 million looks coarse. */
const FINE_FROM = 5

/** The land under the places, as far as it could be had. */
export interface Ground {
  /** Null at first; empty where none could be loaded. */
  readonly atlas: Atlas | null
  /** Loads once more what could not be loaded; null where nothing is missing. */
  readonly retry: (() => void) | null
}

/** The atlas that suits the map's zoom, or the best there is while that loads or where it cannot be had. */
export function useAtlas(map: L.Map): Ground {
  const { loadAtlas } = useHost()
  const [loaded, setLoaded] = useState<Partial<Record<AtlasDetail, Atlas>>>({})
  const [failed, setFailed] = useState<AtlasDetail | null>(null)
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
    if (!missing || failed) return
    let current = true
    loadAtlas(missing).then(
      atlas => current && setLoaded(before => ({ ...before, [missing]: atlas })),
      // Without a base map places, lists and texts still work; the console says what is amiss.
      error => {
        console.warn(`The base map could not be loaded: ${error.message}`)
        if (current) setFailed(missing)
      },
    )
    return () => {
      current = false
    }
  }, [missing, failed, loadAtlas])

  const retry = useCallback(() => setFailed(null), [])
  const atlas = loaded[wanted] ?? loaded.coarse ?? (failed ? EMPTY_ATLAS : null)
  return { atlas, retry: failed && missing ? retry : null }
}

function detailAt(zoom: number): AtlasDetail {
  return zoom >= FINE_FROM ? 'fine' : 'coarse'
}
