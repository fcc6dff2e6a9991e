import { findPlaces, type Gazetteer, type PlaceIndex } from '../../src/gazetteer/index.ts'
import type { GoldDocument, GoldToponym } from './gold.ts'

/**
 * Reads "[Name]", "[Name|CC]", "[Name|CC:Region]" and "[Name|lat,lon]"; "¶" begins a paragraph. A name that stands in a case, or is
 * broken, has the one that the gazetteer knows behind "=": "[Орске|RU=Орск]". `id` names the text.
 */
export function markedText(gazetteer: Gazetteer, row: string, id: string): GoldDocument {
  const line = row.replaceAll(' ¶ ', '\n\n')
  const toponyms: GoldToponym[] = []
  let text = ''
  let at = 0
  for (const { 0: whole, 1: name = '', 2: which = '', index } of line.matchAll(/\[([^\]|]+)\|?([^\]]*)\]/g)) {
    text += line.slice(at, index)
    toponyms.push({
      start: text.length,
      end: text.length + name.length,
      ...pointOf(gazetteer, name, which, id),
    })
    text += name
    at = index + whole.length
  }
  return { id, text: text + line.slice(at), toponyms }
}

function pointOf(
  gazetteer: Gazetteer,
  name: string,
  which: string,
  id: string,
): { lat?: number; lon?: number } {
  const point = /^(-?[\d.]+),(-?[\d.]+)$/.exec(which)
  if (point) return { lat: Number(point[1]), lon: Number(point[2]) }
  const [code = '', nominative = name] = which.split('=')
  const [country, region] = code.split(':')
  const place = greatest(
    gazetteer,
    findPlaces(gazetteer, nominative).filter(candidate => {
      if (country && gazetteer.countries[gazetteer.country[candidate]!] !== country) return false
      if (!region) return true
      const regions = findPlaces(gazetteer, region)
      return regions.includes(gazetteer.region[candidate]!) || regions.includes(candidate)
    }),
  )
  if (place === undefined) {
    console.error(`${id}: no place "${name}|${which}" in the gazetteer; give its point.`)
    return {}
  }
  return { lat: gazetteer.lat[place]!, lon: gazetteer.lon[place]! }
}

/** A state is meant before the river it is named after: "Ohio". */
function greatest(
  { importance, kind, kinds }: Gazetteer,
  places: readonly PlaceIndex[],
): PlaceIndex | undefined {
  const kindOf = (place: PlaceIndex) => kinds[kind[place]!]!
  const state = places.some(place => kindOf(place) === 'A.ADM1')
  const meant = state ? places.filter(place => !kindOf(place).startsWith('H.')) : places
  return meant.toSorted((a, b) => importance[b]! - importance[a]!)[0]
}
