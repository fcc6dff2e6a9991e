import type { PlaceId, PlaceIndex } from '../../../gazetteer/index.ts'
import type { Lines, Ring } from '../atlas/index.ts'

/** A water that a gazetteer names. */
export interface WaterPlace {
  readonly place: PlaceIndex
  readonly id: PlaceId
  readonly kind: 'ocean' | 'sea' | 'bay' | 'lake' | 'river'
  /** Web Mercator point of the record. */
  readonly x: number
  readonly y: number
  /** Web Mercator width of the record's extent; 0 where there is a point alone. */
  readonly width: number
}

/** A water with a name, and the lines it is drawn by. */
export interface WaterName extends WaterPlace {
  /** Numbers of a river's lines; none for others. */
  readonly lines: readonly number[]
}

/** A river of the base map. */
export interface River {
  /** Numbers of its lines. */
  readonly lines: readonly number[]
  /** Natural Earth's scale rank: 0 for the greatest. */
  readonly rank: number
  /** The longer side of its extent in Web Mercator units. */
  readonly extent: number
}

/** Where a water of the gazetteer is drawn: a river by its lines, a lake by its rings. */
export interface WaterShape {
  readonly lines: readonly number[]
  readonly rings: readonly Ring[]
  /** Whether it is all there: of a small river only the cells in view may be. */
  readonly whole: boolean
}

/** The waters of the base map, ready to draw. */
export interface Waters {
  readonly lines: Lines
  /** Lakes as areas. Seas lie outside the land already. */
  readonly lakes: readonly Ring[]
  readonly rivers: readonly River[]
  /** Those that the gazetteer has, by its ids. */
  readonly shapes: ReadonlyMap<PlaceId, WaterShape>
  /** The largest first; none before there is a gazetteer. */
  readonly names: readonly WaterName[]
}
