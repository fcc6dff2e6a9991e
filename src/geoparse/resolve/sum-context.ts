import { addPlace, addSense, resetSums } from './context-sums.ts'
import type { Resolution } from './resolution.ts'

/** Sums up what all senses say. */
export function sumContext({ state, senses, scratch: { sums }, home }: Resolution): void {
  const { candidates } = state
  resetSums(sums, senses, home.length)
  for (let row = 0; row < home.length; row++) addPlace(candidates, sums, row, home[row]!.amount)
  for (const sense of senses) addSense(candidates, sums, sense)
}
