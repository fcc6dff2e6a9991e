import { type MapWindow, windowAt } from '../atlas/index.ts'

/** Edge of a tile in CSS pixels. Each tile is a layer for the browser to move, so there should be few. */
export const TILE = 512

/** Tiles reach one pixel under their neighbours: at fractional zoom browsers leave seams between exact edges. */
export const LAP = 1

/** One square of the map. */
export interface Tile {
  readonly x: number
  readonly y: number
  /** Zoom. */
  readonly z: number
  /** Device pixels a CSS pixel. */
  readonly density: number
  /** Edge of its picture in device pixels. */
  readonly pixels: number
}

/** A tile as the screen needs it. */
export function tileAt(x: number, y: number, z: number): Tile {
  const density = Math.max(1, devicePixelRatio)
  return { x, y, z, density, pixels: Math.ceil((TILE + LAP) * density) }
}

/** The contents of a tile. */
export function windowOf({ x, y, z }: Tile): MapWindow {
  return windowAt(x * TILE, y * TILE, TILE + LAP, TILE + LAP, 256 * 2 ** z)
}
