import type { BoundingBox, Shape, ShapeAccuracy } from '../file/place.ts'
import { type Column, createColumn, createPool, type Pool, type Width } from './column.ts'
import { createWords, type Words } from './words.ts'

/** What is kept of the records added so far: numbers in columns and bytes in pools, no string a row. */
export interface Builder {
  /** Degrees of one step of a stored coordinate. */
  readonly unit: number
  /** The same for boxes, lines and areas. */
  readonly outline: number
  /** The words for numbers in columns. */
  readonly kinds: Words
  readonly countries: Words
  readonly prefixes: Words
  readonly idTexts: Words
  /** Ids that places name as their regions; columns hold the number plus one. */
  readonly references: Words
  /** Ids of regions by another key that places may name instead. */
  readonly aliases: Map<string, string>
  readonly place: Readonly<Record<PlaceColumn, Column>>
  /** From ids to places, see `findId`: at most half full, and replaced by a larger one as it grows. */
  readonly ids: { slots: Uint32Array }
  readonly spellings: Pool
  readonly name: Readonly<Record<keyof typeof nameColumns, Column>>
  readonly nameBytes: Pool
  readonly boxes: Map<number, BoundingBox>
  readonly shapes: Map<number, { readonly shape: Shape; readonly accuracy?: ShapeAccuracy }>
}

/** The columns of places and the bytes of an item in each. */
const placeColumns = {
  prefix: 1,
  number: 4,
  lat: 4,
  lon: 4,
  population: 4,
  weight: 1,
  kind: 2,
  country: 2,
  region: 4,
  county: 4,
  /** The name row of the main name, plus one. */
  main: 4,
  spelling: 4,
  spellingLength: 1,
} as const satisfies Record<string, Width>

/** What is kept of each place. */
export type PlaceColumn = keyof typeof placeColumns

const nameColumns = { start: 4, length: 1, class: 1, place: 4 } as const satisfies Record<string, Width>

/** How finely coordinates are kept. */
export interface Precision {
  /** Degrees of one step of a point: 0.00001 is about a metre. One divided by it must be whole. */
  readonly unit?: number
  /** Degrees of one step of a box, line or area. */
  readonly outline?: number
}

/** A builder without places. Records, names and regions are added to it, and `finishBuild` makes the file. */
export function createBuilder({ unit = 0.00001, outline = 0.0001 }: Precision = {}): Builder {
  const columns = <Key extends string>(widths: Readonly<Record<Key, Width>>) =>
    Object.fromEntries(
      Object.entries<Width>(widths).map(([key, width]) => [key, createColumn(width)]),
    ) as Record<Key, Column>
  return {
    unit,
    outline,
    kinds: createWords(),
    countries: createWords(),
    prefixes: createWords(['']),
    idTexts: createWords(),
    references: createWords(),
    aliases: new Map(),
    place: columns(placeColumns),
    ids: { slots: new Uint32Array(1024) },
    spellings: createPool(),
    name: columns(nameColumns),
    nameBytes: createPool(),
    boxes: new Map(),
    shapes: new Map(),
  }
}
