import type { PlaceRecord, RecordName } from '../../src/gazetteer/build/index.ts'
import { importanceOf } from '../../src/gazetteer/file/importance.ts'
import { foldName, NameClass } from '../../src/gazetteer/index.ts'

/** Where GeoNames' other names of towns are mostly those of long gone stations and post offices. */
const SETTLED = new Set(['US', 'CA', 'AU', 'NZ'])
/** The importance (see `importanceOf`) from which a city's other names are remembered: 300,000 inhabitants. */
const REMEMBERED = 5.5
/** So many first letters in common, or so small a share of letters to change, make two names alike. */
const ALIKE_LETTERS = 3
const ALIKE_SHARE = 0.34

/**
 * Leaves out of `towns` the other names of towns that are the main name of a place of `all` that is more likely to be meant: Bristol is not Independence, Missouri,
 * once called so. In the United States, Canada, Australia and New Zealand any bearer of the name will do, elsewhere it must be better known. Names that are like the
 * town's own stay: Valencia is also Valence, and New York is New York City.
 */
export function withoutBorrowedNames(
  towns: readonly PlaceRecord[],
  all: readonly PlaceRecord[],
): PlaceRecord[] {
  const bearers = bearersOf(all)
  return towns.map(record => {
    const importance = record.importance ?? importanceOf(record.kind, record.population)
    const forgotten = SETTLED.has(record.country ?? '') && importance < REMEMBERED
    const own = [
      record.name,
      ...record.names.filter(({ class: how }) => how === NameClass.official).map(({ text }) => text),
    ].map(foldName)
    const isBorrowed = ({ text, class: how }: RecordName) => {
      if (how !== NameClass.alternate) return false
      const folded = foldName(text)
      const bearer = bearers.get(folded)
      if (bearer === undefined || (!forgotten && bearer <= importance)) return false
      return !own.some(name => areAlike(name, folded))
    }
    return record.kind.startsWith('P.')
      ? { ...record, names: record.names.filter(name => !isBorrowed(name)) }
      : record
  })
}

/** The importance of the best known place that is shown under each name. */
function bearersOf(records: readonly PlaceRecord[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const { name, kind, population, importance } of records) {
    const folded = foldName(name)
    const its = importance ?? importanceOf(kind, population)
    if (its > (bearers.get(folded) ?? 0)) bearers.set(folded, its)
  }
  return bearers
}

function areAlike(a: string, b: string): boolean {
  if (a.startsWith(b.slice(0, ALIKE_LETTERS)) || a.includes(b) || b.includes(a)) return true
  const words = a.split(' ').filter(word => word.length > 3)
  if (b.split(' ').some(word => words.includes(word))) return true
  return changes(a, b) <= Math.max(a.length, b.length) * ALIKE_SHARE
}

/** How many letters must be changed, put in or left out to make one name of the other (Levenshtein). */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
