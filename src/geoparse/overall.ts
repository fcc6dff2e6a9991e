import { writeArticleSigns } from './article-signs.ts'
import type { Draft } from './draft.ts'
import { put } from './feature-pool.ts'
import { F } from './features.ts'
import { GAP } from './gaps.ts'
import { GREAT, KNOWN } from './great-names.ts'
import { probability } from './logistic.ts'
import { readOwnMass } from './mass.ts'
import { findPersons } from './persons.ts'
import { gather, type Home, likeliest, type Scale } from './resolve.ts'
import type { Sense } from './senses.ts'
import { clearSigns } from './sign-row.ts'
import { S } from './signs.ts'
import type { Weights } from './weights.ts'

/** What the article says of one place under all its names. */
interface Seen {
  count: number
  sum: number
  best: number
}

/** What the second step needs to know of a sense. */
interface Standing {
  readonly best: number
  readonly importance: number
  readonly support: number
  readonly countrySupport: number
}

/** The second step of recognition: judges every span again in the light of the whole article. */
export function scoreOverall(
  draft: Draft,
  senses: readonly Sense[],
  weights: Weights,
  scale: Scale,
  home: readonly Home[],
): void {
  const { spans, pool, score } = draft
  const persons = findPersons(draft.text, draft.tokens, draft.runs)
  gather(draft, senses, scale, home)
  const standings = senses.map(sense => standingOf(draft, sense, scale))
  const seen = lookForSiblings(draft, standings, senses)
  const end = pool.count
  for (let span = 0; span < spans.count; span++) {
    const at = draft.sense[span]!
    if (at < 0) continue
    pool.count = end
    const standing = standings[at]!
    putSiblings(draft, span, seen.get(senses[at]!.places[standing.best]!)!)
    putOverall(draft, span, senses[at]!, standing, persons)
    for (let i = end; i < pool.count; i++) score[span]! += weights.article[pool.index[i]!]! * pool.value[i]!
    draft.onScored?.(span, end)
  }
  pool.count = end
}

function standingOf(draft: Draft, sense: Sense, { mass, own, row }: Scale): Standing {
  const best = likeliest(sense)
  readOwnMass(sense, own)
  clearSigns(row)
  writeArticleSigns(draft, mass, own, sense, best, row)
  return {
    best,
    importance: draft.gazetteer.importance[sense.places[best]!]!,
    support: row.value[S.around]! + row.value[S.regionSum]! + row.value[S.regionTowns]!,
    countrySupport: row.value[S.countryNamed]! + row.value[S.countrySum]! + row.value[S.countryTowns]!,
  }
}

/** Gathers by place, not by name, so that "Karabakh" vouches for "Artsakh". */
function lookForSiblings(
  draft: Draft,
  standings: readonly Standing[],
  senses: readonly Sense[],
): Map<number, Seen> {
  const seen = new Map<number, Seen>()
  for (let span = 0; span < draft.spans.count; span++) {
    const at = draft.sense[span]!
    if (at < 0) continue
    const place = senses[at]!.places[standings[at]!.best]!
    const odds = clamp(draft.local[span]!)
    const entry = seen.get(place)
    if (entry === undefined) seen.set(place, { count: 1, sum: odds, best: odds })
    else {
      entry.count++
      entry.sum += odds
      if (odds > entry.best) entry.best = odds
    }
  }
  return seen
}

function clamp(odds: number): number {
  return Math.max(-3, Math.min(3, odds))
}

function putSiblings({ pool, local }: Draft, span: number, { count, sum, best }: Seen): void {
  if (count < 2) return
  put(pool, F.siblings, (sum - clamp(local[span]!)) / (count - 1))
  put(pool, F.siblingsBest, best)
}

function putOverall(
  draft: Draft,
  span: number,
  sense: Sense,
  standing: Standing,
  persons: ReadonlyMap<string, number>,
): void {
  const { spans, pool, tokens, text } = draft
  const { importance, support, countrySupport, best } = standing
  const first = spans.firstToken[span]!
  if (persons.size > 0 && first === spans.lastToken[span]) {
    const count = persons.get(text.slice(tokens.start[first], tokens.end[first]))
    if (count !== undefined)
      put(pool, importance > GREAT ? F.greatPersonElsewhere : F.personElsewhere, Math.log2(count + 1))
  }
  const neighbours = listNeighbours(draft, span)
  if (neighbours >= 0) put(pool, F.neighbours, neighbours)
  if (draft.qualifier[span]! >= 0) put(pool, F.qualified, 1)
  if (span > 0 && draft.qualifier[span - 1] === span) put(pool, F.qualifies, 1)
  put(pool, F.countrySupport, countrySupport)
  put(pool, F.support, support)
  put(pool, F.certainty, sense.share[best]!)
  if (importance < KNOWN) put(pool, F.unsupportedSmall, (KNOWN - importance) / (1 + support))
  put(pool, F.local, clamp(draft.local[span]!))
}

/** The mean probability of the names joined to this one by a comma or "and", or -1 where there is none. */
function listNeighbours({ spans, tokens, local }: Draft, span: number): number {
  let sum = 0
  let count = 0
  if (span > 0 && joined(spans.lastToken[span - 1]!, spans.firstToken[span]!, tokens.gap)) {
    sum += probability(local[span - 1]!)
    count++
  }
  if (span + 1 < spans.count && joined(spans.lastToken[span]!, spans.firstToken[span + 1]!, tokens.gap)) {
    sum += probability(local[span + 1]!)
    count++
  }
  return count === 0 ? -1 : sum / count
}

function joined(last: number, first: number, gaps: Uint8Array): boolean {
  const gap = gaps[first]
  return (
    last === first - 1 && (gap === GAP.comma || gap === GAP.and || gap === GAP.hyphen || gap === GAP.slash)
  )
}
