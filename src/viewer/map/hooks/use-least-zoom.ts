import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** Limits zooming out, so that the world never becomes a tiny picture on an empty page. */
export function useLeastZoom(): void {
  const map = useMap()
  useEffect(() => {
    const update = () => map.setMinZoom(leastZoom(map.getSize().y))
    update()
    map.on('resize', update)
    return () => {
      map.off('resize', update)
    }
  }, [map])
}

/** The zoom, in halves, at which the world is about as high as the map; never below 1. */
function leastZoom(height: number): number {
  return Math.max(1, Math.floor(Math.log2(height / 256) * 2) / 2)
}
