import L from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { originAt, sightOf } from '../leaflet/layerPoint.ts'

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
 * @returns the same function each time: buttons that have not changed are then left alone.
 */
export function useOnMap(anchored: readonly Anchored[], zoom: number): Register {
  const map = useMap()
  const elements = useRef(new Map<string, HTMLElement>())

  const place = useCallback(
    (toZoom: number, origin: L.Point) => {
      const ratio = 2 ** (toZoom - zoom)
      for (const { id, x, y, dx, dy } of anchored) {
        const element = elements.current.get(id)
        if (element) L.DomUtil.setPosition(element, L.point(x * ratio + dx, y * ratio + dy).subtract(origin))
      }
    },
    [anchored, zoom],
  )

  useLayoutEffect(() => place(map.getZoom(), map.getPixelOrigin()), [map, place])
  useEffect(() => {
    const events: L.LeafletEventHandlerFnMap = {
      zoomanim: event => place(event.zoom, originAt(map, event)),
      zoom: () => place(sightOf(map).zoom, map.getPixelOrigin()),
      viewreset: () => place(map.getZoom(), map.getPixelOrigin()),
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

/** The ref of an element that is kept on its point. */
export function useRegister(register: Register, id: string): (element: HTMLElement | null) => void {
  return useCallback(element => register(id, element), [register, id])
}
