import { distanceKm } from '../../src/gazetteer/index.ts'
import type { Mention } from '../../src/geoparse/index.ts'
import type { GoldDocument, Prediction } from './gold.ts'
import { RIGHT_KM } from './score.ts'

/**
 * How often mentions of a given confidence are right: both the span and the place. Mentions whose gold toponym has no
 * coordinates are left out, since nobody can say.
 */
export function calibrationTable(
  gold: readonly GoldDocument[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  predictions: ReadonlyMap<string, readonly Prediction[]>,
): string {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }))
  for (const { id, toponyms } of gold) {
    for (const [i, { start, end, confidence }] of (mentions.get(id) ?? []).entries()) {
      const toponym = toponyms.find(other => other.start === start && other.end === end)
      if (toponym !== undefined && toponym.lat === undefined) continue
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
      bin.count++
      bin.sum += confidence
      if (toponym !== undefined && isRight(toponym, predictions.get(id)?.[i])) bin.right++
    }
  }
  const rows = bins.flatMap(({ count, right, sum }, i) =>
    count === 0
      ? []
      : [
          `${(i / 10).toFixed(1)}-${((i + 1) / 10).toFixed(1)}   ${String(count).padStart(5)}   ${((100 * sum) / count).toFixed(0).padStart(5)} %   ${((100 * right) / count).toFixed(0).padStart(5)} %`,
        ],
  )
  return ['confidence  mentions  stated   right', ...rows, ''].join('\n')
}

function isRight(toponym: { lat?: number; lon?: number }, prediction: Prediction | undefined): boolean {
  if (prediction?.lat === undefined || prediction.lon === undefined) return false
  if (toponym.lat === undefined || toponym.lon === undefined) return false
  return (
    distanceKm({ lat: toponym.lat, lon: toponym.lon }, { lat: prediction.lat, lon: prediction.lon }) <=
    RIGHT_KM
  )
}
