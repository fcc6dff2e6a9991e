import type { MessageKey } from '../i18n/index.ts'

/** Words for probabilities, each with the probability from which it is used. */
const WORDS: readonly (readonly [least: number, word: MessageKey])[] = [
  [0.95, 'sureAlmost'],
  [0.8, 'sureVery'],
  [0.6, 'sureLikely'],
  [0.4, 'sureOpen'],
  [0.15, 'sureUnlikely'],
  [0, 'sureHardly'],
]

/** The message that says how likely something is. */
export function likelihoodWord(probability: number): MessageKey {
  return WORDS.find(([least]) => probability >= least)?.[1] ?? 'sureHardly'
}

/** A probability in whole per cent. The machine is never quite certain, so it never says 0 or 100. */
export function wholePercent(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)))
}
