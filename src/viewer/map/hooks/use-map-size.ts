import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** Tells Leaflet when its element changes its size: it hears of the window's alone. */
export function useMapSize(): void {
  const map = useMap()
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ debounceMoveend: true }))
    observer.observe(map.getContainer())
    return () => observer.disconnect()
  }, [map])
}
