import { readFileSync } from 'node:fs'
import { makePool } from '../../geo/train/place-pool.ts'
import { makeRandom, pick } from '../../geo/train/random.ts'
import { distanceKm, findPlaces, type Gazetteer, placeById } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'

const SIZES = ['500 to 5,000', '5,000 to 15,000', '15,000 to 100,000', '100,000 and more']
/** Towns of each size and language. */
const TOWNS = 40
const SEED = 4711

/** How many of the towns put into plain sentences are found, and how many of these are resolved to a town that bears the name, by size. */
export function measureTowns(gazetteer: Gazetteer): string {
  const sentences = readFileSync(new URL('towns.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  const languages = [...new Set(sentences.map(line => line.slice(0, 2)))]
  const rows = new Map<string, number[]>()
  const add = (key: string, size: number, found: boolean, right: boolean) => {
    const row = rows.get(key) ?? new Array<number>(SIZES.length * 3).fill(0)
    row[size * 3]!++
    if (found) row[size * 3 + 1]!++
    if (right) row[size * 3 + 2]!++
    rows.set(key, row)
  }
  for (const language of languages) {
    const pool = makePool(gazetteer, language, 1)
    const random = makeRandom(SEED)
    for (let size = 0; size < SIZES.length; size++) {
      if (pool.bySize[size]!.length === 0) continue
      for (let i = 0; i < TOWNS; i++) {
        const town = pick(pool.bySize[size]!, random)
        for (const line of sentences) {
          if (!line.startsWith(language)) continue
          const pattern = line.slice(3)
          const start = pattern.indexOf('{T}')
          const text = pattern.replace('{T}', town)
          const mention = geoparse(text, gazetteer).find(
            one => one.start <= start && one.end >= start + town.length,
          )
          const right =
            mention !== undefined && mention.place !== null && isBearer(gazetteer, town, mention.place)
          add(language, size, mention !== undefined, right)
          add('all', size, mention !== undefined, right)
        }
      }
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0))
  const lines = [...rows].map(
    ([key, row]) =>
      `| ${key} | ${SIZES.map(
        (_, size) =>
          `${share(row[size * 3 + 1]!, row[size * 3]!)} (${share(row[size * 3 + 2]!, row[size * 3 + 1]!)})`,
      )
        .reverse()
        .join(' | ')} |`,
  )
  return [
    `| towns found in plain sentences, % (of these, at a greatest bearer of the name) | ${SIZES.toReversed().join(' | ')} |`,
    ...lines,
  ].join('\n')
}

/** Whether the place is as near as makes no difference to the most populous place of that name. */
function isBearer(gazetteer: Gazetteer, town: string, id: string): boolean {
  const place = placeById(gazetteer, id)
  if (place === undefined) return false
  const point = (at: number) => ({ lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! })
  const best = findPlaces(gazetteer, town).toSorted(
    (a, b) => gazetteer.importance[b]! - gazetteer.importance[a]!,
  )[0]
  return best !== undefined && distanceKm(point(best), point(place)) <= 161
}
