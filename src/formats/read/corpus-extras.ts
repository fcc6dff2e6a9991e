import type { Article, Corpus, GivenMention } from '../../corpus/index.ts'
import type { Result } from '../result.ts'
import { readShownCorpus } from './corpus-json.ts'
import { isRecord } from './values.ts'

/** Reads a corpus including the names that its sources mark. The viewer does not need these. */
export function readCorpus(json: string): Result<Corpus> {
  return readShownCorpus(json, readExtras)
}

function readExtras(value: Record<string, unknown>, length: number): Partial<Article> {
  const given = readGiven(value.given, length)
  return given.length > 0 ? { given } : {}
}

function readGiven(value: unknown, length: number): GivenMention[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).flatMap(({ start, end, ref, name, placeKind, lat, lon }) => {
    if (typeof start !== 'number' || typeof end !== 'number' || !isSpan(start, end, length)) return []
    return [
      {
        start,
        end,
        ...(typeof ref === 'string' && { ref }),
        ...(typeof name === 'string' && { name }),
        ...(typeof placeKind === 'string' && { placeKind }),
        ...(typeof lat === 'number' && typeof lon === 'number' && { lat, lon }),
      },
    ]
  })
}

function isSpan(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
}
