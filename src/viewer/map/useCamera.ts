import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Camera } from '../state/index.ts'

/**
 * Reports where the map looks, and goes where the address says when it changes.
 *
 * @param arrival rises whenever `camera` came from the address and not from the map.
 */
export function useCamera(camera: Camera | null, arrival: number, onMove: (camera: Camera) => void): void {
  const map = useMap()
  const report = useRef(onMove)
  report.current = onMove
  const target = useRef(camera)
  target.current = camera

  useEffect(() => {
    const onMoveEnd = () => {
      const { lat, lng } = map.getCenter()
      report.current({ lat, lon: lng, zoom: map.getZoom() })
    }
    map.on('moveend', onMoveEnd)
    return () => {
      map.off('moveend', onMoveEnd)
    }
  }, [map])

  useEffect(() => {
    if (arrival === 0 || !target.current) return
    const { lat, lon, zoom } = target.current
    map.setView([lat, lon], zoom, { animate: false })
  }, [map, arrival])
}
