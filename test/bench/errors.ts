import { distanceKm, findName, type Gazetteer } from '../../src/gazetteer/index.ts'
import type { Mention } from '../../src/geoparse/index.ts'
import type { GoldDocument, Prediction } from './gold.ts'
import { RIGHT_KM } from './score.ts'

/** Words that make a marked toponym a road: a gazetteer of towns has none. */
const ROAD =
  /\b(Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Boulevard|Highway|Parkway|Interstate|Route|Trail|Bypass|Turnpike|Freeway|[NS]|\d+)\.?$/

/** Counts what went wrong, by kind, commonest first. */
export function countErrors(
  gazetteer: Gazetteer,
  gold: readonly GoldDocument[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  predictions: ReadonlyMap<string, readonly Prediction[]>,
): string {
  const counts = new Map<string, number>()
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const { id, text, toponyms } of gold) {
    const found = mentions.get(id) ?? []
    for (const { start, end, lat, lon } of toponyms) {
      const at = found.findIndex(mention => mention.start === start && mention.end === end)
      const prediction = predictions.get(id)?.[at]
      if (prediction === undefined) {
        const overlaps = found.some(mention => mention.start < end && start < mention.end)
        add(`missed: ${missedBecause(gazetteer, text.slice(start, end), overlaps)}`)
      } else if (lat !== undefined && lon !== undefined) {
        if (prediction.lat === undefined || prediction.lon === undefined) add('wrong place: left unresolved')
        else if (distanceKm({ lat, lon }, { lat: prediction.lat, lon: prediction.lon }) > RIGHT_KM)
          add('wrong place: another of the name, or too far a point')
      }
    }
    for (const { start, end, role } of found) {
      if (toponyms.some(toponym => toponym.start === start && toponym.end === end)) continue
      const overlaps = toponyms.some(toponym => toponym.start < end && start < toponym.end)
      add(
        overlaps
          ? 'false: part of a longer name, or longer than it'
          : role === 'demonym'
            ? 'false: adjective or people not marked'
            : 'false: not marked as a place',
      )
    }
  }
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`)
  return ['errors by kind', ...rows].join('\n')
}

function missedBecause(gazetteer: Gazetteer, phrase: string, overlaps: boolean): string {
  if (ROAD.test(phrase)) return 'a street or road'
  if (overlaps) return 'found with another span'
  return findName(gazetteer, phrase) === undefined
    ? 'no such name in the gazetteer'
    : 'taken for a person, an organisation or a word'
}
