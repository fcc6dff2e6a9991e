import type { Gazetteer } from '../../../gazetteer/index.ts'
import type { Waters } from '../waters/waters.ts'

/** What names the base map: the towns and waters of a gazetteer, the waters ready to draw. */
export interface BaseNames {
  readonly gazetteer: Gazetteer
  readonly waters: Waters
}
