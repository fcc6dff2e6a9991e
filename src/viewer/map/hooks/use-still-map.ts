import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** For readers who want no motion: by its keys and by moves of less than a view Leaflet would glide all the same. */
export function useStillMap(): void {
  const map = useMap()
  useEffect(() => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const panBy = map.panBy.bind(map)
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false })
    // What is let go of in motion would otherwise run on, and now leap.
    map.options.inertia = false
  }, [map])
}
