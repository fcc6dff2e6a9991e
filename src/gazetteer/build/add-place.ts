import { NameClass } from '../file/name-class.ts'
import type { PlaceId } from '../file/place.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold/fold.ts'
import { capitalise } from '../look-up/display.ts'
import { addFolded } from './add-name.ts'
import type { Builder, PlaceColumn } from './builder.ts'
import { append, push } from './column.ts'
import { enterNewest } from './ids.ts'
import { oneLine } from './one-line.ts'
import { kindOf, placeOf, splitKnown } from './place-of.ts'
import { positionsOf } from './positions.ts'
import type { PlaceRecord } from './record.ts'

const scratch = new Uint8Array(MAX_NAME_BYTES + 3)
const utf8 = new TextEncoder()

/**
 * Adds a record. A record whose id exists already updates the old one: fields that it lacks stay as they are, and the
 * names of both are kept. Returns undefined, or a sentence that says why the record cannot be kept.
 */
export function addPlace(builder: Builder, record: PlaceRecord): string | undefined {
  const { lat, lon, name } = record
  if (!(lat >= -90 && lat <= 90)) return `latitude ${lat} is not between -90 and 90`
  if (!(lon >= -180 && lon <= 180)) return `longitude ${lon} is not between -180 and 180`
  const geometry = geometryProblem(record)
  if (geometry) return geometry
  if (record.id === '' || /[\t\n\r]/.test(record.id)) return `"${record.id}" is no id`
  const text = foldName(name)
  if (text === '') return `the name "${name.slice(0, 40)}" has no letter or digit`
  if (encodeFolded(text, scratch) > MAX_NAME_BYTES || encodeFolded(text, scratch) < 0) {
    return `the name "${name.slice(0, 40)}…" is longer than ${MAX_NAME_BYTES} bytes`
  }
  if (builder.kinds.list.length >= MOST_WORDS || builder.countries.list.length >= MOST_WORDS) {
    return 'there are more than 65,000 kinds or countries before it'
  }
  const place = placeFor(builder, record.id)
  setPlace(builder, place, record, text)
  addFolded(builder, place, text, NameClass.main)
  builder.place.main.values[place] = builder.name.place.length
  for (const other of record.names) addFolded(builder, place, foldName(other.text), other.class)
  if (record.box) builder.boxes.set(place, record.box)
  const { shape, shapeAccuracy: accuracy } = record
  if (shape) builder.shapes.set(place, { shape, ...(accuracy && { accuracy }) })
  return undefined
}

/** Columns of kinds and of countries have two bytes an item. */
const MOST_WORDS = 65_000

/** A new place for an id, or the existing one; the existing one's main name then becomes one of its other names. */
function placeFor(builder: Builder, id: PlaceId): number {
  const known = placeOf(builder, id)
  if (known >= 0) {
    builder.name.class.values[builder.place.main.values[known]! - 1] = NameClass.alternate
    return known
  }
  const { prefix, number } = splitKnown(builder, id)
  const place = builder.place.lat.length
  for (const column of Object.values(builder.place)) push(column, 0)
  builder.place.prefix.values[place] = builder.prefixes.number(prefix)
  builder.place.number.values[place] = number ?? builder.idTexts.number(id)
  enterNewest(builder)
  return place
}

function setPlace(builder: Builder, place: number, record: PlaceRecord, folded: string): void {
  const set = (column: PlaceColumn, value: number) => {
    builder.place[column].values[place] = value
  }
  set('lat', Math.round((record.lat + 90) / builder.unit))
  set('lon', Math.round((record.lon + 180) / builder.unit))
  if (record.population > 0) set('population', Math.min(0xffffffff, Math.round(record.population)))
  if (record.importance) set('weight', Math.min(255, Math.round(record.importance * 16)))
  if (!isMoreExact(builder, place, record.kind)) set('kind', builder.kinds.number(oneLine(record.kind)))
  if (record.country) set('country', builder.countries.number(oneLine(record.country)) + 1)
  if (record.region) set('region', builder.references.number(record.region) + 1)
  if (record.county) set('county', builder.references.number(record.county) + 1)
  const spelling = record.name === capitalise(folded) ? utf8.encode('') : utf8.encode(record.name)
  if (spelling.length > MAX_NAME_BYTES) return
  set('spelling', append(builder.spellings, spelling))
  set('spellingLength', spelling.length)
}

/** Whether the existing place already has a kind of the same class: a capital must not become an ordinary town. */
function isMoreExact(builder: Builder, place: number, kind: string): boolean {
  if (builder.place.main.values[place] === 0) return false
  return kindOf(builder, place).split('.')[0] === kind.split('.')[0]
}

/** What is wrong with the box or the shape of a record, in plain words, or undefined. */
function geometryProblem({ box, shape }: PlaceRecord): string | undefined {
  const onGlobe = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90
  if (box && !(onGlobe(box[0], box[1]) && onGlobe(box[2], box[3]) && box[1] <= box[3])) {
    return `the box ${box.join(' ')} is not west, south, east, north in degrees`
  }
  const stray = shape && positionsOf(shape).find(([lon, lat]) => !onGlobe(lon, lat))
  return stray && `the shape leaves the globe at ${stray[0]} ${stray[1]}`
}
