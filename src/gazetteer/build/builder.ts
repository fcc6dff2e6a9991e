import { capitalise } from '../display.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold.ts'
import { splitId } from '../id.ts'
import { NameClass } from '../name-class.ts'
import type { BoundingBox, Shape } from '../place.ts'
import { append, type Column, createColumn, createPool, type Pool, push } from './column.ts'
import { geometryProblem } from './geometry-problem.ts'
import type { PlaceRecord } from './record.ts'

/** What is kept of the records added so far: numbers in columns and bytes in pools, no string a row. */
export interface Builder {
  /** Degrees of one step of a stored coordinate. */
  readonly unit: number
  /** The same for boxes, lines and areas. */
  readonly outline: number
  readonly kinds: Map<string, number>
  readonly countries: Map<string, number>
  readonly prefixes: Map<string, number>
  readonly idTexts: string[]
  /** References to regions by id, as index into `references`, plus one. */
  readonly references: Map<string, number>
  readonly place: Readonly<Record<PlaceColumn, Column>>
  readonly spellings: Pool
  readonly name: Readonly<Record<'start' | 'length' | 'class' | 'place', Column>>
  readonly nameBytes: Pool
  readonly boxes: { readonly place: number; readonly box: BoundingBox }[]
  readonly shapes: { readonly place: number; readonly shape: Shape }[]
}

const placeColumns = [
  'prefix',
  'number',
  'lat',
  'lon',
  'population',
  'weight',
  'kind',
  'country',
  'region',
  'county',
  'spelling',
] as const
type PlaceColumn = (typeof placeColumns)[number]

/** How finely coordinates are kept. */
export interface Precision {
  /** Degrees of one step of a point: 0.00001 is about a metre. One divided by it must be whole. */
  readonly unit?: number
  /** Degrees of one step of a box, line or area. */
  readonly outline?: number
}

export function createBuilder({ unit = 0.00001, outline = 0.0001 }: Precision = {}): Builder {
  const columns = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map(key => [key, createColumn()])) as Record<Key, Column>
  return {
    unit,
    outline,
    kinds: new Map(),
    countries: new Map(),
    prefixes: new Map([['', 0]]),
    idTexts: [],
    references: new Map(),
    place: columns(placeColumns),
    spellings: createPool(),
    name: columns(['start', 'length', 'class', 'place']),
    nameBytes: createPool(),
    boxes: [],
    shapes: [],
  }
}

const scratch = new Uint8Array(MAX_NAME_BYTES + 3)
const utf8 = new TextEncoder()

/** Adds a record. Returns undefined, or in plain words why the record cannot be kept. */
export function addPlace(builder: Builder, record: PlaceRecord): string | undefined {
  const { lat, lon, name } = record
  if (!(lat >= -90 && lat <= 90)) return `latitude ${lat} is not between -90 and 90`
  if (!(lon >= -180 && lon <= 180)) return `longitude ${lon} is not between -180 and 180`
  const geometry = geometryProblem(record)
  if (geometry) return geometry
  const folded = foldName(name)
  if (folded === '') return `the name "${name}" has no letter or digit`
  const place = builder.place.lat.length
  if (!addName(builder, place, folded, NameClass.main)) return `the name "${name.slice(0, 40)}…" is too long`
  for (const other of record.names) {
    const text = foldName(other.text)
    if (text !== '') addName(builder, place, text, other.class)
  }
  const { prefix, number } = splitId(record.id)
  push(builder.place.prefix, intern(builder.prefixes, prefix))
  push(builder.place.number, number ?? builder.idTexts.push(record.id) - 1)
  push(builder.place.lat, Math.round((lat + 90) / builder.unit))
  push(builder.place.lon, Math.round((lon + 180) / builder.unit))
  push(builder.place.population, Math.min(0xffffffff, Math.max(0, Math.round(record.population) || 0)))
  push(builder.place.weight, Math.min(255, Math.round((record.importance ?? 0) * 16)))
  push(builder.place.kind, intern(builder.kinds, record.kind))
  push(builder.place.country, record.country ? intern(builder.countries, record.country) + 1 : 0)
  push(builder.place.region, record.region ? intern(builder.references, record.region) + 1 : 0)
  push(builder.place.county, record.county ? intern(builder.references, record.county) + 1 : 0)
  push(builder.place.spelling, builder.spellings.length)
  const spelling = utf8.encode(name)
  if (name !== capitalise(folded) && spelling.length <= MAX_NAME_BYTES) append(builder.spellings, spelling)
  if (record.box) builder.boxes.push({ place, box: record.box })
  if (record.shape) builder.shapes.push({ place, shape: record.shape })
  return undefined
}

function addName(builder: Builder, place: number, folded: string, nameClass: NameClass): boolean {
  const length = encodeFolded(folded, scratch)
  if (length < 0 || length > MAX_NAME_BYTES) return false
  push(builder.name.start, append(builder.nameBytes, scratch.subarray(0, length)))
  push(builder.name.length, length)
  push(builder.name.class, nameClass)
  push(builder.name.place, place)
  return true
}

function intern(table: Map<string, number>, key: string): number {
  const known = table.get(key)
  if (known !== undefined) return known
  table.set(key, table.size)
  return table.size - 1
}
