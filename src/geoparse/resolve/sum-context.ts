import { addPlace, addSense, resetMass } from './context-sums.ts'
import type { Reading } from './resolution.ts'

/** Sums up what all senses say. */
export function gather({ draft, senses, scale: { mass }, home }: Reading): void {
  const { candidates } = draft
  resetMass(mass, senses, home.length)
  for (let row = 0; row < home.length; row++) addPlace(candidates, mass, row, home[row]!.amount)
  for (const sense of senses) addSense(candidates, mass, sense)
}
