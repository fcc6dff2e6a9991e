import { SIGNS } from '../weights/candidate-features.ts'
import { type Mass, makeMass } from './context-sums.ts'
import { makeSignRow, type SignRow } from './feature-row.ts'
import { makeOwnMass, type OwnMass } from './own-contribution.ts'

/** Working memory of the resolver. */
export interface Scale {
  /** What all senses of the article say. */
  readonly mass: Mass
  /** What the sense being weighed has put there itself. */
  readonly own: OwnMass
  /** The signs of the candidate being weighed. */
  readonly row: SignRow
}

/** Working memory for one article after the other. */
export function makeScale(): Scale {
  return { mass: makeMass(), own: makeOwnMass(), row: makeSignRow(SIGNS.length) }
}
