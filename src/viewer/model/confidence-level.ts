import type { CorpusMention } from '../../corpus/index.ts'

/** How reliable a mention is: checked by a person, or judged by the machine's confidence. */
export type ConfidenceLevel = 'checked' | 'sure' | 'fair' | 'low'

/** Confidence from which a mention counts as sure, and as fair. */
const SURE = 0.8
const FAIR = 0.5

/** Sorts a mention by how far it can be relied on. */
export function confidenceLevelOf({ verdict, confidence }: CorpusMention): ConfidenceLevel {
  if (verdict) return 'checked'
  return confidence >= SURE ? 'sure' : confidence >= FAIR ? 'fair' : 'low'
}
