import { capitalise } from '../display.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold.ts'
import { type SplitId, splitId } from '../id.ts'
import { NameClass } from '../name-class.ts'
import type { PlaceId } from '../place.ts'
import { type Builder, intern, type PlaceColumn } from './builder.ts'
import { append, push } from './column.ts'
import { geometryProblem } from './geometry-problem.ts'
import { enterId, findId } from './id-table.ts'
import type { PlaceRecord, RecordName } from './record.ts'

const scratch = new Uint8Array(MAX_NAME_BYTES + 3)
const utf8 = new TextEncoder()

/**
 * Adds a record. One with the id of a record that is already there is laid over it: what it does not say stays, and so do
 * the names of both. Returns undefined, or in plain words why the record cannot be kept.
 */
export function addPlace(builder: Builder, record: PlaceRecord): string | undefined {
  const { lat, lon, name } = record
  if (!(lat >= -90 && lat <= 90)) return `latitude ${lat} is not between -90 and 90`
  if (!(lon >= -180 && lon <= 180)) return `longitude ${lon} is not between -180 and 180`
  const geometry = geometryProblem(record)
  if (geometry) return geometry
  if (record.id === '' || /[\t\n\r]/.test(record.id)) return `"${record.id}" is no id`
  const folded = foldName(name)
  if (folded === '') return `the name "${name.slice(0, 40)}" has no letter or digit`
  if (encodeFolded(folded, scratch) > MAX_NAME_BYTES || encodeFolded(folded, scratch) < 0) {
    return `the name "${name.slice(0, 40)}…" is longer than ${MAX_NAME_BYTES} bytes`
  }
  const place = placeFor(builder, record.id)
  setPlace(builder, place, record, folded)
  addFolded(builder, place, folded, NameClass.main)
  builder.place.main.values[place] = builder.name.place.length
  for (const other of record.names) addFolded(builder, place, foldName(other.text), other.class)
  if (record.box) builder.boxes.set(place, record.box)
  if (record.shape) builder.shapes.set(place, record.shape)
  return undefined
}

/** Adds names to a record that is already there. Returns false where there is none with this id. */
export function addNames(builder: Builder, id: PlaceId, names: readonly RecordName[]): boolean {
  const place = placeOf(builder, id)
  if (place < 0) return false
  for (const { text, class: how } of names) addFolded(builder, place, foldName(text), how)
  return true
}

/** The builder's place with an id, or -1. */
export function placeOf(builder: Builder, id: PlaceId): number {
  const { prefix, number } = splitKnown(builder, id)
  const prefixNumber = builder.prefixes.get(prefix)
  const local = number ?? builder.idTexts.get(id)
  if (prefixNumber === undefined || local === undefined) return -1
  return findId(builder.ids, builder.place, prefixNumber, local)
}

/** A file has so many prefixes at most; ids with others are kept as texts. */
const MOST_PREFIXES = 250

function splitKnown(builder: Builder, id: PlaceId): SplitId {
  const split = splitId(id)
  return builder.prefixes.has(split.prefix) || builder.prefixes.size < MOST_PREFIXES ? split : { prefix: '' }
}

/** A new place for an id, or the one it has already, whose main name then is one of the others. */
function placeFor(builder: Builder, id: PlaceId): number {
  const known = placeOf(builder, id)
  if (known >= 0) {
    builder.name.class.values[builder.place.main.values[known]! - 1] = NameClass.alternate
    return known
  }
  const { prefix, number } = splitKnown(builder, id)
  const place = builder.place.lat.length
  for (const column of Object.values(builder.place)) push(column, 0)
  builder.place.prefix.values[place] = intern(builder.prefixes, prefix)
  builder.place.number.values[place] = number ?? intern(builder.idTexts, id)
  enterId(builder.ids, builder.place)
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
  if (!isMoreExact(builder, place, record.kind)) set('kind', intern(builder.kinds, oneLine(record.kind)))
  if (record.country) set('country', intern(builder.countries, oneLine(record.country)) + 1)
  if (record.region) set('region', intern(builder.references, record.region) + 1)
  if (record.county) set('county', intern(builder.references, record.county) + 1)
  const spelling = record.name === capitalise(folded) ? utf8.encode('') : utf8.encode(record.name)
  if (spelling.length > MAX_NAME_BYTES) return
  set('spelling', append(builder.spellings, spelling))
  set('spellingLength', spelling.length)
}

/** Whether a place laid over has a kind of the same class already, as a capital laid over by a mere town. */
function isMoreExact(builder: Builder, place: number, kind: string): boolean {
  if (builder.place.main.values[place] === 0) return false
  const known = [...builder.kinds.keys()][builder.place.kind.values[place]!]!
  return known.split('.')[0] === kind.split('.')[0]
}

/** Names too long for the file are left out: nobody writes them. */
function addFolded(builder: Builder, place: number, folded: string, nameClass: NameClass): void {
  const length = encodeFolded(folded, scratch)
  if (length > 0 && length <= MAX_NAME_BYTES)
    addNameBytes(builder, place, scratch.subarray(0, length), nameClass)
}

/** Adds a name that is folded and encoded already. */
export function addNameBytes(builder: Builder, place: number, bytes: Uint8Array, nameClass: number): void {
  push(builder.name.start, append(builder.nameBytes, bytes))
  push(builder.name.length, bytes.length)
  push(builder.name.class, nameClass)
  push(builder.name.place, place)
}

/** Words of the header stand between tabs and line breaks. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}
