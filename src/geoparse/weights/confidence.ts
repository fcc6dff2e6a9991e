import { probability } from './logistic.ts'
import type { Weights } from './weights.ts'

/**
 * The probability that a mention is a toponym and its place the right one, from the two judgements, by a curve fitted
 * on held-out texts (Platt 1999): the plain product of the two is overconfident.
 */
export function confidenceOf({ confidence }: Weights, found: number, share: number): number {
  return probability(confidence[0]! + confidence[1]! * logit(found) + confidence[2]! * logit(share))
}

/** Log-odds of a probability, limited to what a text can prove. */
export function logit(probability: number): number {
  const kept = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(kept / (1 - kept))
}
