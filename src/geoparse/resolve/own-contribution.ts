import { LEAST_COUNTED } from './context-sums.ts'
import type { Sense } from './senses.ts'

/** The contribution of one sense to the sums. */
export interface OwnContribution {
  count: number
  total: number
  /** Rows of candidates. */
  readonly row: Int32Array
  readonly amount: Float64Array
}

/** Working memory for one sense. */
export function makeOwnContribution(): OwnContribution {
  return { count: 0, total: 0, row: new Int32Array(256), amount: new Float64Array(256) }
}

/** Collects what a sense has put into the sums, so that it does not vouch for itself. */
export function readOwnContribution({ from, share, weight }: Sense, own: OwnContribution): void {
  own.count = 0
  own.total = 0
  for (let at = 0; at < share.length; at++) {
    const amount = weight * share[at]!
    if (amount < LEAST_COUNTED) continue
    own.row[own.count] = from + at
    own.amount[own.count++] = amount
    own.total += amount
  }
}
