import { readFileSync } from 'node:fs'
import { openGazetteer, placeId, placeName } from '../../../src/gazetteer/index.ts'
import { mulberry32 } from './random.ts'

/** A town and how often it is mentioned. */
export type BenchPoint = readonly [
  id: string,
  name: string,
  kind: string,
  lat: number,
  lon: number,
  country: string,
  mentions: number,
]

const FILE = new URL('../../../geo/full.gazetteer.gz', import.meta.url)

/** The world's `count` most important towns; their mentions add up to `mentions`, given out with a fixed seed. */
export async function benchPoints(count: number, mentions: number): Promise<BenchPoint[]> {
  const gazetteer = await openGazetteer(readFileSync(FILE))
  const { lat, lon, kinds, kind, countries, country, importance } = gazetteer
  const towns: number[] = []
  for (let place = 0; place < gazetteer.size; place++)
    if (kinds[kind[place]!]!.startsWith('P.')) towns.push(place)
  towns.sort((a, b) => importance[b]! - importance[a]! || a - b)
  const counts = shareOut(Math.min(count, towns.length), mentions)
  return counts.map((times, i) => {
    const place = towns[i]!
    const name = placeName(gazetteer, place)
    return [
      placeId(gazetteer, place),
      name,
      kinds[kind[place]!]!,
      lat[place]!,
      lon[place]!,
      countries[country[place]!]!,
      times,
    ]
  })
}

/** Everyone gets one; the rest goes to the first more often than to the last, as names do in texts. */
function shareOut(count: number, total: number): number[] {
  const random = mulberry32(1)
  const counts = Array.from({ length: count }, () => 1)
  for (let rest = total - count; rest > 0; rest--) counts[Math.floor(count * random() ** 4)]!++
  return counts
}
