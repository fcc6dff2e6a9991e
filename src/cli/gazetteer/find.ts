import {
  findPlaces,
  type Gazetteer,
  type PlaceIndex,
  placeName,
  readPlace,
  searchPlaces,
} from '../../gazetteer/index.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { parseOptions } from '../parse-options.ts'
import { print, printLines } from '../print.ts'
import { Problem } from '../problem.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  limit: { type: 'string', default: '10' },
  gazetteer: { type: 'string' },
} as const

/** `gazetteer find NAME [--json] [--limit N] [--gazetteer FILE]`: the places a name can mean, likeliest first. */
export async function gazetteerFind(args: readonly string[]): Promise<void> {
  const { name, json, limit, file } = parse(args)
  const gazetteer = await loadGazetteer(file)
  const places = findPlaces(gazetteer, name, { limit })
  if (json) return print(asJson(gazetteer, places))
  if (places.length === 0) throw new Problem(nothingCalled(gazetteer, name))
  return printLines(places.map(place => `${describe(gazetteer, place)}\n`).join(''))
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const limit = /^\d{1,9}$/.test(values.limit) ? Number(values.limit) : 0
  const name = positionals.join(' ').trim()
  if (name === '') throw new Problem('gazetteer find needs a name.')
  if (limit < 1) throw new Problem(`--limit should be a whole number from 1 and is "${values.limit}".`)
  return { name, json: values.json, limit, file: values.gazetteer }
}

/** One array, a place a line. */
function asJson(gazetteer: Gazetteer, places: readonly PlaceIndex[]): string {
  const rows = places.map(place => {
    const { id, name, kind, country = null, lat, lon, population } = readPlace(gazetteer, place)
    return JSON.stringify({ id, name, kind, country, lat, lon, population })
  })
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}

function nothingCalled(gazetteer: Gazetteer, name: string): string {
  const hits = searchPlaces(gazetteer, name, { limit: 5 })
  const near = [...new Set(hits.map(({ place }) => placeName(gazetteer, place)))]
  return `No place is called "${name}".${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''}`
}

function describe(gazetteer: Gazetteer, index: PlaceIndex): string {
  const { id, name, kind, country, region, lat, lon, population } = readPlace(gazetteer, index)
  const where = [region, country].filter(Boolean).join(', ')
  const people =
    population > 0
      ? `  ${population.toLocaleString('en')} inhabitants${kind.startsWith('A.') ? ' in its towns' : ''}`
      : ''
  return `${name}${where && ` (${where})`}  ${kind}  ${lat} ${lon}${people}  ${id}`
}
