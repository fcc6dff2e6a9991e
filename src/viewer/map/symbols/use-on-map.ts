import L from 'leaflet'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { originAt, sightOf } from '../leaflet/layer-point.ts'

/** Something that stands at a point of the world, in world pixels at the layout's zoom. */
export interface Anchored {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Pixels aside from the point; the same at every zoom. */
  readonly dx: number
  readonly dy: number
}

/** Takes the element of an id, or null when it is gone. */
export type Register = (id: string, element: HTMLElement | null) => void

/**
 * Keeps elements on their points while the map moves and zooms.
 *
 * @param whole what the elements are in, if a zoom is to scale that and not to move each by itself.
 * @returns the same function each time: buttons that have not changed are then left alone.
 */
export function useOnMap(
  anchored: readonly Anchored[],
  zoom: number,
  whole?: RefObject<HTMLElement | null>,
): Register {
  const map = useMap()
  const elements = useRef(new Map<string, HTMLElement>())
  const placed = useRef<Sighted>({ zoom: 0, origin: L.point(0, 0) })

  const place = useCallback(
    (to: Sighted) => {
      const around = whole?.current
      if (around && to.zoom !== zoom && placed.current.zoom === zoom) {
        const ratio = 2 ** (to.zoom - zoom)
        L.DomUtil.setTransform(around, placed.current.origin.multiplyBy(ratio).subtract(to.origin), ratio)
        return
      }
      if (around) around.style.transform = ''
      placed.current = to
      const ratio = 2 ** (to.zoom - zoom)
      for (const { id, x, y, dx, dy } of anchored) {
        const element = elements.current.get(id)
        const left = Math.round(x * ratio + dx - to.origin.x)
        const top = Math.round(y * ratio + dy - to.origin.y)
        if (!element) continue
        // Leaflet would set 3D transforms, hundreds of layers for the browser to sort at each frame.
        element.style.left = `${left}px`
        element.style.top = `${top}px`
      }
    },
    [anchored, zoom, whole],
  )

  useLayoutEffect(() => place({ zoom: map.getZoom(), origin: map.getPixelOrigin() }), [map, place])
  useEffect(() => {
    const events: L.LeafletEventHandlerFnMap = {
      zoomanim: event => place({ zoom: event.zoom, origin: originAt(map, event) }),
      zoom: () => place({ zoom: sightOf(map).zoom, origin: map.getPixelOrigin() }),
      viewreset: () => place({ zoom: map.getZoom(), origin: map.getPixelOrigin() }),
    }
    map.on(events)
    return () => {
      map.off(events)
    }
  }, [map, place])

  return useCallback((id, element) => {
    if (element) elements.current.set(id, element)
    else elements.current.delete(id)
  }, [])
}

/** A zoom, and the world pixel at which the layers' coordinates begin there. */
interface Sighted {
  readonly zoom: number
  readonly origin: L.Point
}

/** The ref of an element that is kept on its point. */
export function useRegister(register: Register, id: string): (element: HTMLElement | null) => void {
  return useCallback(element => register(id, element), [register, id])
}
