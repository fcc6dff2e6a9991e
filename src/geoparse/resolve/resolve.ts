import { writeArticleSigns } from './article-features.ts'
import { measureSpread } from './context-sums.ts'
import { clearSigns, weighSigns } from './feature-row.ts'
import { readOwnMass } from './own-contribution.ts'
import { writeOwnSigns } from './own-features.ts'
import type { Reading } from './resolution.ts'
import type { Sense } from './senses.ts'
import { gather } from './sum-context.ts'

/** How often the senses are weighed against each other. */
const ROUNDS = 2
/** A sense less sure than this to be a toponym is not worth weighing. */
const LEAST_WEIGHT = 0.02
/** A candidate less likely than this by name alone is out of the running. */
const LEAST_SHARE = 3e-5

/** Shares out the likelihood of each sense among its places: first by name alone, then by what the others say. */
export function resolveSenses(reading: Reading): void {
  const { senses, scale } = reading
  // Containers first: what they may be decides what lies in them.
  for (const sense of senses) if (sense.qualifier < 0) weighAlone(reading, sense)
  for (const sense of senses) if (isLinked(sense)) weighAlone(reading, sense)
  const open = senses.filter(({ places, weight }) => places.length > 1 && weight >= LEAST_WEIGHT)
  for (let round = 0; round < ROUNDS; round++) {
    gather(reading)
    // Measured before the names have swayed each other, or namesakes in one country would hide the world from it.
    if (round === 0) measureSpread(scale.mass)
    for (const sense of open) weighAmongOthers(reading, sense)
    for (const { share, next } of open) for (let at = 0; at < next.length; at++) share[at] = next[at]!
  }
}

/** Whether the text says that the sense lies in another, or another in it. */
function isLinked({ qualifier, contains }: Sense): boolean {
  return qualifier >= 0 || contains.length > 0
}

function weighAlone(reading: Reading, sense: Sense): void {
  const { weights, scale } = reading
  const { row } = scale
  if (sense.places.length === 1) {
    sense.share[0] = 1
    return
  }
  for (let at = 0; at < sense.places.length; at++) {
    clearSigns(row)
    writeOwnSigns(reading, sense, at)
    sense.share[at] = weighSigns(weights.prior, row)
    sense.base[at] = weighSigns(weights.resolve, row)
  }
  normalise(sense.share)
}

function weighAmongOthers(reading: Reading, sense: Sense): void {
  const { weights, scale } = reading
  const { row } = scale
  const linked = isLinked(sense)
  readOwnMass(sense, scale.own)
  for (let at = 0; at < sense.places.length; at++) {
    if (sense.share[at]! < LEAST_SHARE) {
      sense.next[at] = Number.NEGATIVE_INFINITY
      continue
    }
    if (linked) {
      clearSigns(row)
      writeOwnSigns(reading, sense, at)
      sense.base[at] = weighSigns(weights.resolve, row)
    }
    clearSigns(row)
    writeArticleSigns(reading, sense, at)
    sense.next[at] = sense.base[at]! + weighSigns(weights.resolve, row)
  }
  normalise(sense.next)
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
