import type { GeoNamesRow, PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { foldName } from '../../src/gazetteer/index.ts'

/** Finds a place written as an id, an ISO country code, or `Name/CC`: the largest town of the name in the country. */
export function createFinder(
  base: readonly PlaceRecord[],
  towns: readonly GeoNamesRow[],
): (reference: string) => PlaceRecord | undefined {
  const byKey = new Map<string, PlaceRecord>()
  for (const record of base) byKey.set(record.id, record)
  for (const record of base)
    if (record.country && record.kind.startsWith('A.') && !/ADM/.test(record.kind))
      byKey.set(record.country, record)
  for (const town of towns) {
    for (const text of [town.name, ...town.names.map(name => name.text)]) {
      const key = `${foldName(text)}/${town.country}`
      const known = byKey.get(key)
      if (!known || known.population < town.population) byKey.set(key, town)
    }
  }
  return reference => {
    const [name = '', country] = reference.split('/')
    return byKey.get(reference) ?? byKey.get(`${foldName(name)}/${country}`)
  }
}
