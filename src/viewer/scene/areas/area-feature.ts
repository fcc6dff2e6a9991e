import type { Entry } from '../../model/index.ts'
import type { Lines, Ring } from '../atlas/index.ts'

/** A place drawn as itself and not as a symbol: a country's territory, a region's area, a river's line. */
export interface AreaFeature {
  readonly entry: Entry
  readonly lines: Lines
  /** Of an area; empty for a line. */
  readonly rings: readonly Ring[]
  /** Whether it is an area around others that are named too, and so no more than their frame. */
  readonly frame: boolean
  /** Web Mercator point where a label sits well. */
  readonly labelAnchor: readonly [x: number, y: number]
}

/** Whether a feature is a line. */
export function isLineFeature(feature: AreaFeature): boolean {
  return feature.rings.length === 0
}
