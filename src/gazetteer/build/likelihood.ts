import { importanceOf } from '../file/importance.ts'
import { NameClass } from '../file/name-class.ts'
import type { Builder } from './builder.ts'

/** What a name's class takes from the likelihood that its place is meant, in powers of ten. */
const discount: Readonly<Record<NameClass, number>> = { 0: 0, 1: 0, 2: 0.4, 3: 0.4, 4: 0.5, 5: 0.4, 6: 1.5 }
/** "Victoria" is Victoria rather than Hong Kong, but "New York" may well be New York City. */
const UNLIKE = 0.8
/** "Tartar" alone is the town rather than Tartar River, however well known the river is. */
const NATURAL = 1.2
/** So many first letters in common make two names alike: Terter is Tərtər, Mumbai is not Bombay. */
const ALIKE = 1

/** Tells for a name row how likely its place is meant by the name, as the importance of a place. */
export function likelihoodOf(builder: Builder): (row: number) => number {
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
