import type { Entry } from '../../model/index.ts'
import type { Lines, MapWindow, Ring } from '../atlas/index.ts'

/** A rectangle in Web Mercator units. */
export type Box = Pick<Ring, 'minX' | 'minY' | 'maxX' | 'maxY'>

/** A place drawn as itself and not as a symbol: a country's territory, a region's area, a river's line. */
export interface AreaFeature {
  readonly entry: Entry
  readonly lines: Lines
  /** Of an area; empty for a line. */
  readonly rings: readonly Ring[]
  /** Whether it is a line. */
  readonly line: boolean
  /** The extent of its main part in Web Mercator units; known without the outline, which is worked out when first read. */
  readonly box: Box
  /** From which scale, in pixels a Web Mercator unit, it is drawn so; before it is a point among points. */
  readonly areaFrom: number
  /** Whether it is an area around others that are named too, and so no more than their frame. */
  readonly frame: boolean
  /** Web Mercator point where a label sits well. */
  readonly labelAnchor: readonly [x: number, y: number]
}

/** Whether a feature is no more than its name: a sea or continent of which no area is known. */
export function isNameFeature({ box, line }: AreaFeature): boolean {
  return !line && box.maxX === box.minX && box.maxY === box.minY
}

/** The features that are drawn as themselves at a scale, in pixels a Web Mercator unit. */
export function featuresAt(features: readonly AreaFeature[], scale: number): readonly AreaFeature[] {
  const shown = features.filter(({ areaFrom }) => scale >= areaFrom)
  return shown.length === features.length ? features : shown
}

/** Whether a box shows in a window, on any copy of the world. */
export function isInWindow({ minX, minY, maxX, maxY }: Box, window: MapWindow): boolean {
  if (maxY < window.minY || minY > window.maxY) return false
  return Math.ceil(window.minX - maxX) <= Math.floor(window.maxX - minX)
}

/** Whether a feature is a line. */
export function isLineFeature(feature: AreaFeature): boolean {
  return feature.line
}
