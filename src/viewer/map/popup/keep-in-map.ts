import L from 'leaflet'

/** Room kept between a popup and the edge of the map, in pixels. */
export const EDGE = 14

/** How long a map may take to be panned and to swing back, in milliseconds. */
const SWING = 1500

/** Least height of a popup, in pixels: its head and a passage. */
const LEAST = 120

/** A rectangle on the screen. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Pans the map until a popup lies inside it, clear of the furniture over the map. Leaflet would do so at
 * each change of the popup's content, against the reader's own dragging; this is done once, when it opens.
 */
export function keepInMap(map: L.Map, popup: HTMLElement): void {
  const container = map.getContainer()
  const outer = container.getBoundingClientRect()
  const furniture = [...container.querySelectorAll('.map-furniture > *')].map(e => e.getBoundingClientRect())
  const by = panToFit(popup.getBoundingClientRect(), outer, furniture)
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
  if (by.x === 0 && by.y === 0) return
  // The map ends at its poles: what it cannot be panned by, the popup gives way, and is scrolled.
  const give = () => shrink(popup, outer.top)
  map.on('moveend', give)
  // It swings back when it was panned over its end: a second move.
  setTimeout(() => map.off('moveend', give), SWING)
  map.panBy(L.point(by.x, by.y), { animate })
}

/** Makes a popup lower until its head is in the map. */
function shrink(popup: HTMLElement, top: number): void {
  const content = popup.querySelector<HTMLElement>('.card')
  const over = top + EDGE - popup.getBoundingClientRect().top
  if (content && over > 1) content.style.maxBlockSize = `${Math.max(LEAST, content.offsetHeight - over)}px`
}

/** How far the map must be panned for a box to lie inside another and beside all of `furniture`, as far as that can be. */
export function panToFit(
  inner: Box,
  outer: Box,
  furniture: readonly Box[],
): { readonly x: number; readonly y: number } {
  const y = push(inner.top - EDGE, inner.bottom + EDGE, outer.top, outer.bottom)
  const beside = furniture.filter(({ top, bottom }) => inner.bottom - y > top && inner.top - y < bottom)
  const middle = (outer.left + outer.right) / 2
  // Furniture stands at one side or the other; what reaches across is no wall.
  const walls = beside.filter(({ left, right }) => left < middle !== right > middle)
  const left = Math.max(outer.left, ...walls.filter(wall => wall.left < middle).map(wall => wall.right))
  const right = Math.min(outer.right, ...walls.filter(wall => wall.left >= middle).map(wall => wall.left))
  const fits = right - left >= inner.right - inner.left + 2 * EDGE
  const x = push(inner.left - EDGE, inner.right + EDGE, fits ? left : outer.left, fits ? right : outer.right)
  return { x, y }
}

/** What to take from a stretch so that it lies between two bounds; its beginning counts for more than its end. */
function push(from: number, to: number, least: number, most: number): number {
  return from < least ? from - least : Math.max(0, Math.min(to - most, from - least))
}
