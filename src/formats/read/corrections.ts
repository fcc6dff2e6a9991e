import type { Correction, CorrectionScope, Verdict } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show } from '../show.ts'
import { readPlace } from './place.ts'
import { isRecord, typeName } from './values.ts'

/** Kinds of file that hold corrections: such a file, and a project with its corpus. */
const TYPES: readonly unknown[] = ['wherein-corrections', 'wherein-project']

/**
 * Reads a file of corrections, or those of a project. If one cannot be read, the whole file is refused: half of a
 * person's verdicts would mislead.
 */
export function readCorrections(json: string): Result<Correction[]> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return failure('The corrections are not JSON; choose a file that Wherein wrote.')
  }
  if (!isRecord(value) || !TYPES.includes(value.type) || !Array.isArray(value.corrections)) {
    return failure('The file holds no corrections; choose one that Wherein wrote.')
  }
  if (value.version !== 1)
    return failure(`The corrections should be of version 1 and are of ${show(value.version)}.`)
  const corrections: Correction[] = []
  for (const [index, given] of value.corrections.entries()) {
    const correction = readCorrection(given, `corrections[${index}]`)
    if (!correction.ok) return correction
    corrections.push(correction.value)
  }
  return success(corrections)
}

function readCorrection(value: unknown, where: string): Result<Correction> {
  if (!isRecord(value)) return failure(`${where} should be an object and is ${typeName(value)}.`)
  const { article, quote, prefix = '', suffix = '', start, scope = 'mention' } = value
  if (typeof article !== 'string' || typeof quote !== 'string' || quote === '') {
    return failure(`${where} should name its "article" and "quote".`)
  }
  if (typeof prefix !== 'string' || typeof suffix !== 'string')
    return failure(`${where} has a "prefix" that is no text.`)
  if (typeof start !== 'number' || !Number.isInteger(start) || start < 0) {
    return failure(`${where}: "start" should be a whole number from 0 and is ${show(start)}.`)
  }
  if (!isScope(scope)) return failure(`${where}: "scope" should be mention, article, publisher or corpus.`)
  const { publisher } = value
  if (scope === 'publisher' && typeof publisher !== 'string')
    return failure(`${where} should name the "publisher" whose articles it holds for.`)
  const verdict = readVerdict(value.verdict, where)
  if (!verdict.ok) return verdict
  const rule = typeof publisher === 'string' && { publisher }
  return success({ article, quote, prefix, suffix, start, scope, ...rule, verdict: verdict.value })
}

function readVerdict(value: unknown, where: string): Result<Verdict> {
  const kind = isRecord(value) ? value.kind : undefined
  if (kind === 'accepted' || kind === 'rejected') return success({ kind })
  if (!isRecord(value) || (kind !== 'moved' && kind !== 'added'))
    return failure(`${where} should have a "verdict" accepted, rejected, moved or added.`)
  const { place } = value
  const read = readPlace(place, isRecord(place) && typeof place.id === 'string' ? place.id : where)
  return read.ok ? success({ kind, place: read.value }) : read
}

function isScope(value: unknown): value is CorrectionScope {
  return value === 'mention' || value === 'article' || value === 'publisher' || value === 'corpus'
}
