import L from 'leaflet'

/** Room kept between a popup and the edge of the map, in pixels. */
export const EDGE = 14

/**
 * Pans the map until a popup lies inside it. Leaflet would do so at each change of the popup's content,
 * against the reader's own dragging; this is done once, when it opens.
 */
export function keepInMap(map: L.Map, popup: HTMLElement): void {
  const inner = popup.getBoundingClientRect()
  const outer = map.getContainer().getBoundingClientRect()
  const right = inner.right + EDGE - outer.right
  const below = inner.bottom + EDGE - outer.bottom
  const left = inner.left - EDGE - outer.left
  const above = inner.top - EDGE - outer.top
  const by = L.point(left < 0 ? left : Math.max(0, right), above < 0 ? above : Math.max(0, below))
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
  if (by.x !== 0 || by.y !== 0) map.panBy(by, { animate })
}
