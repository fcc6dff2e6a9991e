import type { PlaceIndex } from '../../../gazetteer/index.ts'
import type { Lines, Ring } from '../atlas/index.ts'

/** A water with a name. */
export interface WaterName {
  readonly place: PlaceIndex
  readonly kind: 'ocean' | 'sea' | 'bay' | 'lake' | 'river'
  /** Web Mercator point where its name may stand. */
  readonly x: number
  readonly y: number
  /** Web Mercator width of its extent; 0 where the gazetteer has a point alone. */
  readonly width: number
  /** Numbers of a river's lines; none for others. */
  readonly lines: readonly number[]
}

/** The waters of a gazetteer, ready to draw. */
export interface Waters {
  readonly lines: Lines
  /** Lakes as areas. Seas lie outside the land already. */
  readonly lakes: readonly Ring[]
  /** The largest first. */
  readonly names: readonly WaterName[]
}
