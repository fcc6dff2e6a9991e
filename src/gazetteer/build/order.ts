import { importanceOf } from '../file/importance.ts'
import { NameClass } from '../file/name-class.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'
import { sortStrings } from './sort-strings.ts'

/** How much a name's class lowers the likelihood that its place is meant, in powers of ten. */
const discount: Readonly<Record<NameClass, number>> = { 0: 0, 1: 0, 2: 0.4, 3: 0.4, 4: 0.5, 5: 0.4, 6: 1.5 }
/** "Victoria" is Victoria rather than Hong Kong, but "New York" may well be New York City. */
const UNLIKE = 0.8
/** "Tartar" alone is the town rather than Tartar River, however well known the river is. */
const NATURAL = 1.2
/** Two names count as alike if this many first letters agree: Terter is Tərtər, Mumbai is not Bombay. */
const ALIKE = 1

/** Tells for a name row how likely its place is meant by the name, as the importance of a place. */
function likelihoodOf(builder: Builder): (row: number) => number {
  const { kind, population, weight, main } = builder.place
  const kinds = builder.kinds.list
  const isNatural = kinds.map(each => /^[HT]\./.test(each))
  const isTown = kinds.map(each => each.startsWith('P.'))
  return row => {
    const place = builder.name.place.values[row]!
    const own = weight.values[place]! / 16
    const code = kind.values[place]!
    const importance = own || importanceOf(kinds[code]!, population.values[place]!)
    const nameClass = builder.name.class.values[row]! as NameClass
    if (nameClass === NameClass.main) return importance
    const unlike = isTown[code] && !isAlike(builder, row, main.values[place]! - 1) ? UNLIKE : 0
    return importance - discount[nameClass] - unlike - (isNatural[code] ? NATURAL : 0)
  }
}

function isAlike({ name, nameBytes }: Builder, a: number, b: number): boolean {
  const shorter = Math.min(name.length.values[a]!, name.length.values[b]!, ALIKE)
  for (let i = 0; i < shorter; i++) {
    if (nameBytes.bytes[name.start.values[a]! + i] !== nameBytes.bytes[name.start.values[b]! + i])
      return false
  }
  return true
}

/** The rows of a builder in the order of the file. */
export interface Ordered {
  /** Name rows by folded name, likeliest place first, without repeats. */
  readonly rows: Uint32Array
  /** For each of `rows`, 1 where a new name begins. */
  readonly isNew: Uint8Array
  /** Builder place by file place. */
  readonly places: Uint32Array
  /** File place by builder place. */
  readonly placeAt: Uint32Array
}

/**
 * Places go by their main name, so that names in alphabetical order point to places in nearly the same order:
 * the differences between neighbouring rows stay small, which is the largest saving in the file.
 */
export function orderRows(builder: Builder): Ordered {
  const starts = filled(builder.name.start)
  const lengths = filled(builder.name.length)
  const classes = filled(builder.name.class)
  const placeOf = filled(builder.name.place)
  const bytes = builder.nameBytes.bytes
  const rows = new Uint32Array(starts.length).map((_, i) => i)
  sortStrings(rows, { bytes, starts, lengths })

  const count = builder.place.lat.length
  const places = new Uint32Array(count)
  const placeAt = new Uint32Array(count)
  let next = 0
  for (const row of rows) {
    if (classes[row] !== NameClass.main) continue
    placeAt[placeOf[row]!] = next
    places[next++] = placeOf[row]!
  }

  const likely = likelihoodOf(builder)

  const same = (a: number, b: number) => {
    const length = lengths[a]!
    if (length !== lengths[b]) return false
    for (let i = 0; i < length; i++) if (bytes[starts[a]! + i] !== bytes[starts[b]! + i]) return false
    return true
  }
  const isNew = new Uint8Array(rows.length)
  let kept = 0
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && same(rows[from]!, rows[to]!)) to++
    const group = distinctPlaces(rows.subarray(from, to), classes, placeOf)
    if (group.length > 1)
      group.sort((a, b) => likely(b) - likely(a) || placeAt[placeOf[a]!]! - placeAt[placeOf[b]!]!)
    isNew[kept] = 1
    for (const row of group) rows[kept++] = row
    from = to
  }
  return { rows: rows.slice(0, kept), isNew: isNew.slice(0, kept), places, placeAt }
}

/** One row a place, the one of the strongest class. */
function distinctPlaces(
  group: Uint32Array,
  classes: ArrayLike<number>,
  placeOf: ArrayLike<number>,
): number[] {
  if (group.length === 1) return [group[0]!]
  const best = new Map<number, number>()
  for (const row of group) {
    const place = placeOf[row]!
    const known = best.get(place)
    if (known === undefined || strength(classes[row]!) < strength(classes[known]!)) best.set(place, row)
  }
  return [...best.values()]
}

/** An adjective stays one even where "Azerbaijani Republic" also left it as a short name. */
function strength(nameClass: number): number {
  return nameClass === NameClass.demonym ? NameClass.official + 0.5 : nameClass
}
