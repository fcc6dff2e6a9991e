import { buildLines, type Lines } from './lines.ts'

/**
 * A closed ring as the lines it is made of. A line's number is bit-inverted (`~n`) where it is walked
 * backwards, as in TopoJSON.
 */
export interface Ring {
  readonly lines: readonly number[]
  /** The shift of each line's x that joins the ring across the date line. */
  readonly shifts: readonly number[]
  /** Web Mercator units. */
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  /** How far the ring's end lies east of its beginning: 0, or ±1 where it goes around a pole. */
  readonly turn: number
}

/** The territory of one country, or disputed land that counts as nobody's. */
export interface Territory {
  /** ISO 3166-1 alpha-2, where Natural Earth gives a code. */
  readonly country?: string
  /** In English, as Natural Earth or the list of disputed land writes it. */
  readonly name: string
  /** Whether it is disputed: it takes no other country's tint and has a dashed border. */
  readonly disputed?: true
  /** Id of the gazetteer's record that disputed land is the area of. */
  readonly place?: string
  readonly rings: readonly Ring[]
  /** The ring that holds most of the land, by its place in `rings`. */
  readonly main: number
  /** Web Mercator point inside the main ring, where a label sits well. */
  readonly labelAnchor: readonly [x: number, y: number]
}

/** The world's land and borders at one level of detail, ready to draw. */
export interface Atlas {
  readonly lines: Lines
  readonly land: readonly Ring[]
  readonly territories: readonly Territory[]
  /** Numbers of the lines between two countries, where the border is settled. */
  readonly borders: readonly number[]
  /** Numbers of those where it is not. */
  readonly disputedBorders: readonly number[]
  /** The lines between first-level regions, those of the largest first; none at small scales. */
  readonly regionBorders: RegionBorders
  /** First-level regions by the ids of the gazetteer; none at small scales. */
  readonly regions: ReadonlyMap<string, readonly Ring[]>
  /** Numbers of the lines between land and water. */
  readonly coast: readonly number[]
}

/** Lines between regions. */
export interface RegionBorders {
  /** Numbers of lines. */
  readonly lines: readonly number[]
  /** For each the extent of the larger of its two regions, in Web Mercator units: descending. */
  readonly sizes: readonly number[]
}

/** An atlas of nothing but water. */
export const EMPTY_ATLAS: Atlas = {
  lines: buildLines([]),
  land: [],
  territories: [],
  borders: [],
  disputedBorders: [],
  regionBorders: { lines: [], sizes: [] },
  regions: new Map(),
  coast: [],
}
