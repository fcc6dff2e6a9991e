/** The part of the world to draw and how it lies on the canvas. */
export interface MapWindow {
  /** Web Mercator units; may reach beyond 0 and 1 where the world repeats. */
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  /** CSS pixels a Web Mercator unit: 256 · 2^zoom. */
  readonly scale: number
}

/** A window of `width` × `height` CSS pixels whose top left corner lies at `left`, `top` in world pixels at `scale`. */
export function windowAt(left: number, top: number, width: number, height: number, scale: number): MapWindow {
  return {
    minX: left / scale,
    minY: top / scale,
    maxX: (left + width) / scale,
    maxY: (top + height) / scale,
    scale,
  }
}

/** The copies of the world, as whole numbers to add to x, in which a box may show in a window. */
export function copiesOf(mapWindow: MapWindow, minX: number, maxX: number): number[] {
  const copies: number[] = []
  for (let copy = Math.ceil(mapWindow.minX - maxX); copy <= Math.floor(mapWindow.maxX - minX); copy++)
    copies.push(copy)
  return copies
}
