import type { GeoNamesRow, PlaceRecord, RecordName } from '../../src/gazetteer/build/index.ts'
import { foldName, NameClass, type Position } from '../../src/gazetteer/index.ts'
import { boxRound, middleOf } from './extent.ts'
import { geoNamesNames, type IsoRegion, isoCountries } from './iso.ts'

/** First-level regions, whose point and extent come from their towns. */
export function regionRecords(townsByRegion: ReadonlyMap<string, readonly GeoNamesRow[]>): PlaceRecord[] {
  const names = geoNamesNames()
  const seen = new Set<number>()
  return isoCountries().flatMap(country => {
    const owners = new Map(country.regions.map(region => [bareName(region.names.en ?? region.name), region]))
    return country.regions.flatMap((region): PlaceRecord[] => {
      const geonames = region.reference.geonames
      const towns = townsByRegion.get(`${country.iso}.${region.admin}`) ?? []
      const positions = towns.map(({ lon, lat }): Position => [lon, lat])
      const point = middleOf(positions)
      if (!point || seen.has(geonames)) return []
      seen.add(geonames)
      const box = boxRound(positions)
      const strays = Object.entries(region.names).some(([tag, text]) => {
        const owner = owners.get(bareName(text))
        return tag !== 'en' && tag !== 'geonames' && owner !== undefined && owner !== region
      })
      const other = [
        region.names.en,
        region.names.geonames,
        region.name.replace(/, .*/, ''),
        ...(strays ? [] : Object.values(region.names)),
        ...Object.values(names[String(geonames)] ?? {}),
      ]
      return [
        {
          id: `geonames:${geonames}`,
          name: displayName(region),
          names: other.flatMap(text => (text ? variants(text) : [])),
          kind: 'A.ADM1',
          lon: point[0],
          lat: point[1],
          country: country.iso,
          population: towns.reduce((sum, town) => sum + town.population, 0),
          ...(box && { box }),
        },
      ]
    })
  })
}

function displayName(region: IsoRegion): string {
  return (region.names.en ?? region.name).replace(/, .*/, '').replace(/ \(.*\)$/, '')
}

const typeWords =
  /\b(autonomous|region|province|district|rayon|raion|oblast|krai|state of|state|department of|department|county|governorate|prefecture|municipality|canton of|canton|parish|division|city)\b/gi

function bareName(name: string): string {
  return foldName(name.replace(typeWords, ''))
}

function variants(text: string): RecordName[] {
  const kind = (name: string) => (/\p{Script=Latin}/u.test(name) ? NameClass.alternate : NameClass.foreign)
  const plain = text.replace(/ \(.*\)$/, '')
  const bare = plain.replace(typeWords, '').replace(/\s+/g, ' ').trim()
  return [...new Set([plain, bare])]
    .filter(name => name.length > 1)
    .map(name => ({ text: name, class: kind(name) }))
}
