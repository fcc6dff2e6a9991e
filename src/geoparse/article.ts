import type { NameMatches } from '../gazetteer/index.ts'
import type { Draft } from './draft.ts'
import { F, put } from './features.ts'
import { HINT_AFTER, hintOf } from './hints.ts'
import { GREAT, putLocalFeatures } from './local.ts'
import { findPersons } from './persons.ts'
import { addSense, makeMass, OWN_SIGNS, S, SIGNS, writeArticleSigns, writeOwnSigns } from './resolve.ts'
import { findRuns } from './runs.ts'
import { findSenses, type Sense } from './senses.ts'
import { findSpans } from './spans.ts'
import { GAP, scanTokens } from './tokens.ts'
import type { Weights } from './weights.ts'

/** How often the senses are weighed against each other. */
const ROUNDS = 2

/** Reads the article `text[from, to)` into the draft and returns the senses of its names. */
export function readArticle(
  draft: Draft,
  from: number,
  to: number,
  weights: Weights,
  matches: NameMatches,
  home: readonly Sense[],
): Sense[] {
  draft.from = from
  draft.to = to
  scanTokens(draft.text, from, to, draft.tokens)
  findRuns(draft.tokens, draft.runs)
  findSpans(draft.gazetteer, draft.text, draft.tokens, draft.spans, matches)
  scoreLocally(draft, weights)
  const senses = findSenses(draft)
  weighSenses(draft, senses)
  resolveSenses(draft, senses, weights, home)
  scoreInArticle(draft, senses, weights)
  return senses
}

function scoreLocally(draft: Draft, weights: Weights): void {
  const { pool, spans, row, local } = draft
  pool.count = 0
  for (let span = 0; span < spans.count; span++) {
    row[span] = pool.count
    draft.hint[span] = hintOf(draft, span)
    putLocalFeatures(draft, span)
    let sum = 0
    for (let i = row[span]!; i < pool.count; i++) sum += weights.local[pool.index[i]!]! * pool.value[i]!
    local[span] = sum
  }
  row[spans.count] = pool.count
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** A sense is as sure as its surest mention. */
function weighSenses(draft: Draft, senses: readonly Sense[]): void {
  for (let span = 0; span < draft.spans.count; span++) {
    const sense = senses[draft.sense[span]!]!
    sense.weight = Math.max(sense.weight, probability(draft.local[span]!))
    if (draft.spans.article[span]) sense.article = true
    if (draft.hint[span]! !== 0) sense.hint = draft.hint[span]! & ~HINT_AFTER
  }
}

function resolveSenses(
  draft: Draft,
  senses: readonly Sense[],
  weights: Weights,
  home: readonly Sense[],
): void {
  const row = new Float64Array(SIGNS.length)
  // Containers first: what they may be decides what lies in them.
  for (let round = 0; round < 2; round++) {
    for (const sense of senses)
      if (round > 0 || sense.qualifier < 0)
        shareOut(sense, at => {
          writeOwnSigns(draft, senses, sense, at, row)
          return dot(weights.prior, row, OWN_SIGNS)
        })
  }
  for (let round = 0; round < ROUNDS; round++) {
    const mass = makeMass(senses)
    for (const sense of home) addSense(draft, mass, sense, 1)
    for (const sense of senses) addSense(draft, mass, sense, 1)
    const shares: Float64Array[] = []
    for (const sense of senses) {
      if (sense.places.length === 1) {
        shares.push(sense.share)
        continue
      }
      addSense(draft, mass, sense, -1)
      const next = { places: sense.places, share: new Float64Array(sense.places.length) }
      shareOut(next, at => {
        writeOwnSigns(draft, senses, sense, at, row)
        writeArticleSigns(draft, mass, sense, at, row)
        return dot(weights.resolve, row, SIGNS.length)
      })
      addSense(draft, mass, sense, 1)
      shares.push(next.share)
    }
    senses.forEach((sense, i) => sense.share.set(shares[i]!))
  }
}

function dot(weights: Float64Array, row: Float64Array, length: number): number {
  let sum = 0
  for (let i = 0; i < length; i++) sum += weights[i]! * row[i]!
  return sum
}

/** Turns scores into likelihoods that sum to one (softmax). */
function shareOut(sense: Pick<Sense, 'places' | 'share'>, score: (at: number) => number): void {
  const { share } = sense
  let best = Number.NEGATIVE_INFINITY
  for (let at = 0; at < share.length; at++) best = Math.max(best, (share[at] = score(at)))
  let sum = 0
  for (let at = 0; at < share.length; at++) sum += share[at] = Math.exp(share[at]! - best)
  for (let at = 0; at < share.length; at++) share[at]! /= sum
}

/** The row of the likeliest place of a sense. */
export function likeliest(sense: Sense): number {
  let best = 0
  for (let at = 1; at < sense.share.length; at++) if (sense.share[at]! > sense.share[best]!) best = at
  return best
}

interface Seen {
  count: number
  sum: number
  best: number
}

function scoreInArticle(draft: Draft, senses: readonly Sense[], weights: Weights): void {
  const { spans, pool, row, local, score, tokens, text, gazetteer } = draft
  const persons = findPersons(text, tokens, draft.runs)
  // By place, so that "Karabakh" vouches for "Artsakh".
  const placeOf = senses.map(sense => sense.places[likeliest(sense)]!)
  const seen = new Map<number, Seen>()
  for (let span = 0; span < spans.count; span++) {
    const entry = seen.get(placeOf[draft.sense[span]!]!)
    const odds = clamp(local[span]!)
    if (entry === undefined) seen.set(placeOf[draft.sense[span]!]!, { count: 1, sum: odds, best: odds })
    else {
      entry.count++
      entry.sum += odds
      entry.best = Math.max(entry.best, odds)
    }
  }
  const mass = makeMass(senses)
  for (const sense of senses) addSense(draft, mass, sense, 1)
  const support = senses.map(sense => {
    addSense(draft, mass, sense, -1)
    const signs = new Float64Array(SIGNS.length)
    writeArticleSigns(draft, mass, sense, likeliest(sense), signs)
    addSense(draft, mass, sense, 1)
    return signs
  })
  const end = pool.count
  for (let span = 0; span < spans.count; span++) {
    pool.count = end
    const sense = senses[draft.sense[span]!]!
    const entry = seen.get(placeOf[draft.sense[span]!]!)!
    if (entry.count > 1) {
      put(pool, F.siblings, (entry.sum - clamp(local[span]!)) / (entry.count - 1))
      put(pool, F.siblingsBest, entry.best)
    }
    putArticle(
      draft,
      span,
      sense,
      support[draft.sense[span]!]!,
      persons,
      gazetteer.importance[sense.places[likeliest(sense)]!]!,
    )
    let sum = 0
    for (let i = row[span]!; i < row[span + 1]!; i++) sum += weights.article[pool.index[i]!]! * pool.value[i]!
    for (let i = end; i < pool.count; i++) sum += weights.article[pool.index[i]!]! * pool.value[i]!
    score[span] = sum
    draft.onScored?.(span, end)
  }
  pool.count = end
}

function clamp(odds: number): number {
  return Math.max(-3, Math.min(3, odds))
}

function putArticle(
  draft: Draft,
  span: number,
  sense: Sense,
  signs: Float64Array,
  persons: ReadonlyMap<string, number>,
  importance: number,
): void {
  const { spans, pool, tokens, text } = draft
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
  const support = signs[S.around]! + signs[S.regionSum]! + signs[S.regionTowns]!
  put(pool, F.countrySupport, signs[S.countryNamed]! + signs[S.countrySum]! + signs[S.countryTowns]!)
  put(pool, F.support, support)
  put(pool, F.certainty, Math.max(...sense.share))
  if (importance < 5.3) put(pool, F.unsupportedSmall, (5.3 - importance) / (1 + support))
  put(pool, F.local, clamp(draft.local[span]!))
}

/** The mean probability of the names joined to this one by a comma or "and", or -1 where there is none. */
function listNeighbours(draft: Draft, span: number): number {
  const { spans, tokens, local } = draft
  let sum = 0
  let count = 0
  if (
    span > 0 &&
    spans.lastToken[span - 1] === spans.firstToken[span]! - 1 &&
    isListGap(tokens.gap[spans.firstToken[span]!]!)
  ) {
    sum += probability(local[span - 1]!)
    count++
  }
  if (
    span + 1 < spans.count &&
    spans.firstToken[span + 1] === spans.lastToken[span]! + 1 &&
    isListGap(tokens.gap[spans.firstToken[span + 1]!]!)
  ) {
    sum += probability(local[span + 1]!)
    count++
  }
  return count === 0 ? -1 : sum / count
}

function isListGap(gap: number): boolean {
  return gap === GAP.comma || gap === GAP.and || gap === GAP.hyphen || gap === GAP.slash
}
