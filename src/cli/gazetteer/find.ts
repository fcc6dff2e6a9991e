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
import { print } from '../print.ts'
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
  await print(json ? asJson(gazetteer, places) : asText(gazetteer, name, places))
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const limit = Number(values.limit)
  if (positionals.length === 0) throw new Problem('gazetteer find needs a name.')
  if (!Number.isInteger(limit) || limit < 1)
    throw new Problem(`--limit should be 1 or more and is "${values.limit}".`)
  return { name: positionals.join(' '), json: values.json, limit, file: values.gazetteer }
}

/** One array, a place a line. */
function asJson(gazetteer: Gazetteer, places: readonly PlaceIndex[]): string {
  const rows = places.map(place => {
    const { id, name, kind, country = null, lat, lon, population } = readPlace(gazetteer, place)
    return JSON.stringify({ id, name, kind, country, lat, lon, population })
  })
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}

function asText(gazetteer: Gazetteer, name: string, places: readonly PlaceIndex[]): string {
  if (places.length > 0) return places.map(place => `${describe(gazetteer, place)}\n`).join('')
  const near = [
    ...new Set(searchPlaces(gazetteer, name, { limit: 5 }).map(({ place }) => placeName(gazetteer, place))),
  ]
  return `No place is called "${name}".${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''}\n`
}

function describe(gazetteer: Gazetteer, index: PlaceIndex): string {
  const { id, name, kind, country, region, lat, lon, population } = readPlace(gazetteer, index)
  const where = [region, country].filter(Boolean).join(', ')
  const people = population > 0 ? `  ${population.toLocaleString('en')} inhabitants` : ''
  return `${name}${where && ` (${where})`}  ${kind}  ${lat} ${lon}${people}  ${id}`
}
