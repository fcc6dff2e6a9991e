import { createContext, useContext } from 'react'
import type { Surroundings } from './host.ts'

/** The surroundings that the components below share. */
export const SurroundingsContext = createContext<Surroundings | null>(null)

/**
 * What is around the viewer.
 *
 * @throws Error outside of a mounted viewer.
 */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('Expected a component inside a mounted viewer.')
  return surroundings
}
