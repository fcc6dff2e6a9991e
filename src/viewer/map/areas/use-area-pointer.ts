import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { AreaFeature } from '../../scene/areas/area-feature.ts'
import { hitArea } from '../../scene/areas/hit-area.ts'
import { mercatorX, mercatorY } from '../../scene/atlas/index.ts'
import { useWorkspace } from '../../state/workspace-state.ts'

/** How near the pointer must come to a line, in pixels. */
const REACH = 8

/** Lets the pointer open areas and lines; a click beside all of them closes what is open. */
export function useAreaPointer(
  features: readonly AreaFeature[],
  onOpen: (place: PlaceId) => void,
  onMiss: () => void,
): void {
  const map = useMap()
  const hover = useWorkspace().hover

  useEffect(() => {
    const hit = ({ latlng }: L.LeafletMouseEvent) => {
      const x = mercatorX(latlng.lng)
      return hitArea(features, x - Math.floor(x), mercatorY(latlng.lat), REACH / (256 * 2 ** map.getZoom()))
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
        const feature = hit(event)
        if (feature) onOpen(feature.entry.id)
        else onMiss()
      },
      mousemove(event: L.LeafletMouseEvent) {
        // Whoever drags the map is not looking for anything.
        if (event.originalEvent.buttons !== 0) return
        point(isOnButton(event) ? null : (hit(event)?.entry.id ?? null))
      },
      mouseout: () => point(null),
    }
    map.on(events)
    return () => {
      map.off(events)
      point(null)
    }
  }, [map, hover, features, onOpen, onMiss])
}

/** Whether the event belongs to a symbol or popup: those answer for themselves. */
function isOnButton({ originalEvent: { target } }: L.LeafletMouseEvent): boolean {
  return target instanceof Element && target.closest('button, .leaflet-popup') !== null
}
