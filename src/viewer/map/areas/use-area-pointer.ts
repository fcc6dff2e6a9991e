import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { AreaFeature } from '../../scene/areas/area-feature.ts'
import { hitArea } from '../../scene/areas/hit-area.ts'
import { mercatorX, mercatorY } from '../../scene/atlas/index.ts'
import type { RestDot } from '../../scene/layout/rest-dots.ts'
import { useWorkspace } from '../../state/workspace-state.ts'

/** How near the pointer must come to a line, in pixels. */
const REACH = 8

/** Lets the pointer open areas, lines and the dots of places that are not in the lead; a click beside all of them closes what is open. */
export function useAreaPointer(
  features: readonly AreaFeature[],
  rest: readonly RestDot[],
  onOpen: (place: PlaceId) => void,
  onMiss: () => void,
): void {
  const map = useMap()
  const hover = useWorkspace().hover

  useEffect(() => {
    const hit = ({ latlng }: L.LeafletMouseEvent): PlaceId | undefined => {
      const at = map.project(latlng)
      const dot = rest.find(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= REACH)
      if (dot) return dot.entry.id
      const x = mercatorX(latlng.lng)
      const reach = REACH / (256 * 2 ** map.getZoom())
      return hitArea(features, x - Math.floor(x), mercatorY(latlng.lat), reach)?.entry.id
    }
    let hovered: PlaceId | null = null
    const point = (place: PlaceId | null) => {
      if (place === hovered) return
      if (place !== null || hover.get() === hovered) hover.set(place)
      hovered = place
      map.getContainer().style.cursor = place === null ? '' : 'pointer'
    }
    const events: L.LeafletEventHandlerFnMap = {
      click(event: L.LeafletMouseEvent) {
        if (isOnButton(event)) return
        const place = hit(event)
        if (place !== undefined) onOpen(place)
        else onMiss()
      },
      mousemove(event: L.LeafletMouseEvent) {
        // Dragging the map hovers nothing.
        if (event.originalEvent.buttons !== 0) return
        point(isOnButton(event) ? null : (hit(event) ?? null))
      },
      mouseout: () => point(null),
    }
    map.on(events)
    return () => {
      map.off(events)
      point(null)
    }
  }, [map, hover, features, rest, onOpen, onMiss])
}

/** Whether the event belongs to a symbol or popup: those answer for themselves. */
function isOnButton({ originalEvent: { target } }: L.LeafletMouseEvent): boolean {
  return target instanceof Element && target.closest('button, .leaflet-popup') !== null
}
