import { writeArticleSigns } from './article-signs.ts'
import type { Draft } from './draft.ts'
import {
  addPlace,
  addSense,
  type Mass,
  makeMass,
  makeOwnMass,
  measureSpread,
  type OwnMass,
  readOwnMass,
  resetMass,
} from './mass.ts'
import { writeOwnSigns } from './own-signs.ts'
import type { Sense } from './senses.ts'
import { clearSigns, makeSignRow, type SignRow, weighSigns } from './sign-row.ts'
import { SIGNS } from './signs.ts'
import type { Weights } from './weights.ts'

/** How often the senses are weighed against each other. */
const ROUNDS = 2
/** A sense less sure than this to be a toponym is not worth weighing. */
const LEAST_WEIGHT = 0.02

/** A candidate less likely than this by name alone is out of the running. */
const LEAST_SHARE = 3e-5

/** Working memory of the resolver. */
export interface Scale {
  readonly mass: Mass
  readonly own: OwnMass
  readonly row: SignRow
}

export function makeScale(): Scale {
  return { mass: makeMass(), own: makeOwnMass(), row: makeSignRow(SIGNS.length) }
}

/** A place that the caller says the article is at home in, and how much it weighs. The first candidates of an article are these. */
export interface Home {
  readonly place: number
  readonly amount: number
}

/** Shares out the likelihood of each sense among its places: first by name alone, then by what the others say. */
export function resolveSenses(
  draft: Draft,
  senses: readonly Sense[],
  weights: Weights,
  scale: Scale,
  home: readonly Home[],
): void {
  // Containers first: what they may be decides what lies in them.
  for (const sense of senses) if (sense.qualifier < 0) weighAlone(draft, senses, sense, weights, scale)
  for (const sense of senses)
    if (sense.qualifier >= 0 || sense.contains.length > 0) weighAlone(draft, senses, sense, weights, scale)
  for (let round = 0; round < ROUNDS; round++) {
    gather(draft, senses, scale, home)
    // Measured before the names have swayed each other, or namesakes in one country would hide the world from it.
    if (round === 0) measureSpread(scale.mass)
    for (const sense of senses)
      if (sense.places.length > 1 && sense.weight >= LEAST_WEIGHT)
        weighAmongOthers(draft, senses, sense, weights, scale)
    for (const sense of senses)
      if (sense.places.length > 1 && sense.weight >= LEAST_WEIGHT)
        for (let at = 0; at < sense.next.length; at++) sense.share[at] = sense.next[at]!
  }
}

/** Sums up what all senses say. */
export function gather(
  { candidates }: Draft,
  senses: readonly Sense[],
  { mass }: Scale,
  home: readonly Home[],
): void {
  resetMass(mass, senses, home.length)
  for (let row = 0; row < home.length; row++) addPlace(candidates, mass, row, home[row]!.amount)
  for (const sense of senses) addSense(candidates, mass, sense)
}

function weighAlone(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  weights: Weights,
  { row }: Scale,
): void {
  if (sense.places.length === 1) {
    sense.share[0] = 1
    return
  }
  for (let at = 0; at < sense.places.length; at++) {
    clearSigns(row)
    writeOwnSigns(draft, senses, sense, at, row)
    sense.share[at] = weighSigns(weights.prior, row)
    sense.base[at] = weighSigns(weights.resolve, row)
  }
  normalise(sense.share)
}

function weighAmongOthers(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  weights: Weights,
  { mass, own, row }: Scale,
): void {
  const linked = sense.qualifier >= 0 || sense.contains.length > 0
  readOwnMass(sense, own)
  for (let at = 0; at < sense.places.length; at++) {
    if (sense.share[at]! < LEAST_SHARE) {
      sense.next[at] = Number.NEGATIVE_INFINITY
      continue
    }
    if (linked) {
      clearSigns(row)
      writeOwnSigns(draft, senses, sense, at, row)
      sense.base[at] = weighSigns(weights.resolve, row)
    }
    clearSigns(row)
    writeArticleSigns(draft, mass, own, sense, at, row)
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

/** Which of a sense's places is the likeliest. */
export function likeliest({ share }: Sense): number {
  let best = 0
  for (let at = 1; at < share.length; at++) if (share[at]! > share[best]!) best = at
  return best
}
