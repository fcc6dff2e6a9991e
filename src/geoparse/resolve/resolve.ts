import type { ArticleState } from '../state/article-state.ts'
import { writeArticleFeatures } from './article-features.ts'
import { measureSpread, SUM, sumAt } from './context-sums.ts'
import { clearFeatures, weighFeatures } from './feature-row.ts'
import { readOwnContribution } from './own-contribution.ts'
import { writeOwnFeatures } from './own-features.ts'
import type { Resolution } from './resolution.ts'
import { likeliest, type Sense } from './senses.ts'
import { sumContext } from './sum-context.ts'

/** How many names before and after a mention count as its neighbours in the text. */
const REACH = 3
/** The most neighbours that a name mentioned all over the article can have. */
const MOST_NEIGHBOURS = 12

/** Records which senses are neighbours in the text, because places on one road are often named in one sentence. */
function findTextNeighbours({ spans, sense }: ArticleState, senses: readonly Sense[]): void {
  for (let span = 0; span < spans.count; span++) {
    const me = sense[span]!
    if (me < 0) continue
    const to = Math.min(spans.count, span + 1 + REACH)
    for (let other = span + 1; other < to; other++) {
      const you = sense[other]!
      if (you < 0 || you === me) continue
      add(senses[me]!.beside, you)
      add(senses[you]!.beside, me)
    }
  }
}

function add(list: number[], sense: number): void {
  if (list.length < MOST_NEIGHBOURS && !list.includes(sense)) list.push(sense)
}

/** How often the senses are weighed against each other. */
const ROUNDS = 2
/** A sense less sure than this to be a toponym is not worth weighing. */
const LEAST_WEIGHT = 0.02
/** A candidate less likely than this by name alone is out of the running. */
const LEAST_SHARE = 3e-5

/** Shares out the likelihood of each sense among its places: first by name alone, then by what the others say. */
export function resolveSenses(resolution: Resolution): void {
  const { senses, scratch } = resolution
  // Containers come first, because they decide which places can lie in them.
  for (const sense of senses) if (sense.qualifier < 0) weighAlone(resolution, sense)
  for (const sense of senses) if (isLinked(sense)) weighAlone(resolution, sense)
  findTextNeighbours(resolution.state, senses)
  const open = senses.filter(({ places, weight }) => places.length > 1 && weight >= LEAST_WEIGHT)
  for (let round = 0; round < ROUNDS; round++) {
    sumContext(resolution)
    for (const sense of senses) sense.best = likeliest(sense)
    // Measured before the names influence each other; otherwise namesakes in one country would hide how international
    // the article is.
    if (round === 0) measureSpread(scratch.sums)
    for (const sense of open) weighAmongOthers(resolution, sense)
    for (const { share, next } of open) for (let at = 0; at < next.length; at++) share[at] = next[at]!
  }
  for (const sense of senses) sense.best = likeliest(sense)
}

/** Whether the text says that the sense lies in another, or another in it. */
function isLinked({ qualifier, contains }: Sense): boolean {
  return qualifier >= 0 || contains.length > 0
}

function weighAlone(resolution: Resolution, sense: Sense): void {
  const { weights, scratch } = resolution
  const { row } = scratch
  if (sense.places.length === 1) {
    sense.share[0] = 1
    return
  }
  for (let at = 0; at < sense.places.length; at++) {
    clearFeatures(row)
    writeOwnFeatures(resolution, sense, at)
    sense.share[at] = weighFeatures(weights.prior, row)
    sense.base[at] = weighFeatures(weights.resolve, row)
  }
  normalise(sense.share)
}

function weighAmongOthers(resolution: Resolution, sense: Sense): void {
  const { weights, scratch } = resolution
  const { row } = scratch
  const linked = isLinked(sense)
  readOwnContribution(sense, scratch.own)
  for (let at = 0; at < sense.places.length; at++) {
    if (sense.share[at]! < LEAST_SHARE && !hasNeighbours(resolution, sense, at)) {
      sense.next[at] = Number.NEGATIVE_INFINITY
      continue
    }
    if (linked) {
      clearFeatures(row)
      writeOwnFeatures(resolution, sense, at)
      sense.base[at] = weighFeatures(weights.resolve, row)
    }
    clearFeatures(row)
    writeArticleFeatures(resolution, sense, at)
    sense.next[at] = sense.base[at]! + weighFeatures(weights.resolve, row)
  }
  normalise(sense.next)
}

/** Two sure names nearby bring a ruled-out place back into the running. */
const NEIGHBOURS = 1.5

/** Whether the article names other places near a candidate, or in its county. */
function hasNeighbours({ state, scratch }: Resolution, { from }: Sense, at: number): boolean {
  const { candidates } = state
  return sumAt(scratch.sums, SUM.square, candidates.square[from + at]!) - scratch.own.total >= NEIGHBOURS
}

/** Turns scores into likelihoods that sum to one (softmax). */
function normalise(scores: number[]): void {
  let best = Number.NEGATIVE_INFINITY
  for (let at = 0; at < scores.length; at++) if (scores[at]! > best) best = scores[at]!
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - best)
    sum += scores[at]!
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum
}
