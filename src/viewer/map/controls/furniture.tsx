import L from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'

/** A part that lies over the map and takes pointer and wheel for itself. */
export function Furniture({ children }: { readonly children: ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!element) return
    L.DomEvent.disableClickPropagation(element)
    L.DomEvent.disableScrollPropagation(element)
  }, [element])
  return (
    <div className="map-furniture" ref={setElement}>
      {children}
      {/* Where the sheet of a narrow page covers the map, no name is seen. */}
      <div className="map-under" />
    </div>
  )
}
