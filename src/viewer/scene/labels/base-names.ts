import type { Gazetteer } from '../../../gazetteer/index.ts'
import type { WaterPlace } from '../waters/waters.ts'

/** The names of the base map: towns and waters of a gazetteer, and the positions of the waters' names. */
export interface BaseNames {
  readonly gazetteer: Gazetteer
  readonly waterPlaces: readonly WaterPlace[]
}
