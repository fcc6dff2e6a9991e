import type { Correction } from '../../../corpus/index.ts'
import { addCorrection } from './history.ts'

/** What one list of corrections has that another has not. */
export interface Changes {
  readonly added: readonly Correction[]
  readonly removed: readonly Correction[]
}

/** What leads from one list to another. */
export function changesBetween(before: readonly Correction[], after: readonly Correction[]): Changes {
  return { added: without(after, before), removed: without(before, after) }
}

/** Makes the same changes to another list: what was removed goes, what was added overrules what it overrules there. */
export function applyChanges(
  list: readonly Correction[],
  { added, removed }: Changes,
): readonly Correction[] {
  if (added.length === 0 && removed.length === 0) return list
  return without(added, list).reduce<readonly Correction[]>(addCorrection, without(list, removed))
}

function without(list: readonly Correction[], others: readonly Correction[]): readonly Correction[] {
  const keys = new Set(others.map(keyOf))
  return list.filter(correction => !keys.has(keyOf(correction)))
}

/** Tells corrections apart by what they say, since each tab reads objects of its own. */
function keyOf({ article, start, quote, scope, publisher, verdict }: Correction): string {
  const place = 'place' in verdict ? verdict.place : null
  return JSON.stringify([
    article,
    start,
    quote,
    scope,
    publisher,
    verdict.kind,
    place?.id,
    place?.lat,
    place?.lon,
  ])
}
