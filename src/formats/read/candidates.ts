import type { Candidate, Evidence } from '../../geoparse/index.ts'
import { isRecord } from './values.ts'

/**
 * Reads the candidates of a mention. Candidates only explain a choice. One that cannot be read, or whose place the
 * corpus lacks, is left out, and the mention is kept.
 */
export function readCandidates(value: unknown, isPlace: (id: unknown) => id is string): Candidate[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).flatMap(({ place, score, evidence }) => {
    if (!isPlace(place)) return []
    const reasons = Array.isArray(evidence) ? evidence.filter(given => isEvidence(given, isPlace)) : []
    return [{ place, score: readFraction(score), evidence: reasons }]
  })
}

/** A number from 0 to 1; anything else counts as 0. */
export function readFraction(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 0
}

const TYPE_WORDS: readonly unknown[] = ['town', 'country', 'region', 'county', 'water']
const NAME_CLASSES: readonly unknown[] = [
  'official',
  'alternate',
  'foreign',
  'romanised',
  'abbreviation',
  'demonym',
]

function isEvidence(value: unknown, isPlace: (id: unknown) => boolean): value is Evidence {
  if (!isRecord(value) || !Number.isFinite(value.weight)) return false
  switch (value.kind) {
    case 'only':
      return true
    case 'population':
      return Number.isFinite(value.population)
    case 'qualified':
    case 'contains':
    case 'country':
    case 'region':
      return isPlace(value.place)
    case 'near':
      return isPlace(value.place) && Number.isFinite(value.km)
    case 'home':
      return Number.isFinite(value.km)
    case 'type':
      return TYPE_WORDS.includes(value.word)
    case 'name':
      return NAME_CLASSES.includes(value.name)
    default:
      return false
  }
}
