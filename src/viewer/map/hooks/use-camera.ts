import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Camera } from '../../state/index.ts'

/**
 * Reports where the map looks, and goes where the address says when it changes.
 *
 * @param arrival rises whenever `camera` came from the address and not from the map.
 * @param toStart goes to the opening view, for an address that says nothing of the map.
 */
export function useCamera(
  camera: Camera | null,
  arrival: number,
  onMove: (camera: Camera) => void,
  toStart: () => void,
): void {
  const map = useMap()
  const report = useRef(onMove)
  report.current = onMove
  const start = useRef(toStart)
  start.current = toStart
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
    if (arrival === 0) return
    if (!target.current) return start.current()
    const { lat, lon, zoom } = target.current
    map.setView([lat, lon], zoom, { animate: false })
  }, [map, arrival])
}
