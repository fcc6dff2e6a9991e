import { distanceKm } from '../../src/gazetteer/index.ts'
import type { GoldDocument, GoldToponym, Prediction } from './gold.ts'

/** A resolution counts as right up to this distance: 100 miles, the field's habit since Leidner (2007). */
export const RIGHT_KM = 161
/** Half of the Earth's circumference, the error of a toponym that was not resolved. */
const WORST_KM = 20039

/** The field's measures, as shares of 1 (exact spans). */
export interface Measures {
  readonly gold: number
  readonly predicted: number
  readonly paired: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the paired toponyms with gold coordinates, how many are right; unresolved ones are wrong. */
  readonly accuracy: number
  readonly medianKm: number
  /** Area under the log-error curve (Jurgens et al. 2015): 0 best, 1 worst. */
  readonly auc: number
  readonly endPrecision: number
  readonly endRecall: number
  readonly endF1: number
}

interface Counts {
  gold: number
  goldLocated: number
  predicted: number
  predictedScorable: number
  paired: number
  pairedLocated: number
  right: number
  errors: number[]
}

/** Scores predictions against gold toponyms; a document without predictions counts as "no places found". */
export function score(
  gold: readonly GoldDocument[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
): Measures {
  const counts: Counts = {
    gold: 0,
    goldLocated: 0,
    predicted: 0,
    predictedScorable: 0,
    paired: 0,
    pairedLocated: 0,
    right: 0,
    errors: [],
  }
  for (const { id, toponyms } of gold) count(toponyms, predictions.get(id) ?? [], counts)
  return measure(counts)
}

function isLocated(place: { lat?: number; lon?: number }): place is { lat: number; lon: number } {
  return place.lat !== undefined && place.lon !== undefined
}

function spanKey({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`
}

function count(toponyms: readonly GoldToponym[], predictions: readonly Prediction[], counts: Counts): void {
  const unpaired = new Map<string, Prediction[]>()
  for (const prediction of predictions) {
    const key = spanKey(prediction)
    unpaired.set(key, [...(unpaired.get(key) ?? []), prediction])
    counts.predicted++
    if (isLocated(prediction)) counts.predictedScorable++
  }
  for (const toponym of toponyms) {
    counts.gold++
    const located = isLocated(toponym)
    if (located) counts.goldLocated++
    const prediction = unpaired.get(spanKey(toponym))?.shift()
    if (prediction === undefined) continue
    counts.paired++
    if (!located) {
      // Nobody can say whether a place is right where the annotator gave none.
      if (isLocated(prediction)) counts.predictedScorable--
      continue
    }
    counts.pairedLocated++
    const km = isLocated(prediction) ? distanceKm(toponym, prediction) : WORST_KM
    counts.errors.push(km)
    if (km <= RIGHT_KM) counts.right++
  }
}

function measure(counts: Counts): Measures {
  const precision = ratio(counts.paired, counts.predicted)
  const recall = ratio(counts.paired, counts.gold)
  const endPrecision = ratio(counts.right, counts.predictedScorable)
  const endRecall = ratio(counts.right, counts.goldLocated)
  const errors = counts.errors.toSorted((a, b) => a - b)
  const located = errors.filter(km => km < WORST_KM)
  return {
    gold: counts.gold,
    predicted: counts.predicted,
    paired: counts.paired,
    precision,
    recall,
    f1: harmonic(precision, recall),
    accuracy: ratio(counts.right, counts.pairedLocated),
    medianKm: median(located),
    auc: areaUnder(errors),
    endPrecision,
    endRecall,
    endF1: harmonic(endPrecision, endRecall),
  }
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function areaUnder(sorted: readonly number[]): number {
  const heights = sorted.map(km => Math.log(1 + Math.min(km, WORST_KM)))
  if (heights.length < 2)
    return heights.length === 0 ? Number.NaN : Math.min(1, heights[0]! / Math.log(WORST_KM))
  let area = 0
  for (let i = 1; i < heights.length; i++) area += (heights[i - 1]! + heights[i]!) / 2
  return Math.min(1, area / (Math.log(WORST_KM) * (heights.length - 1)))
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
