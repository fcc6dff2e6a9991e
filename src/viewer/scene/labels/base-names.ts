import type { Gazetteer } from '../../../gazetteer/index.ts'
import type { WaterPlace } from '../waters/waters.ts'

/** What names the base map: the towns and waters of a gazetteer, and where the names of the waters stand. */
export interface BaseNames {
  readonly gazetteer: Gazetteer
  readonly waterPlaces: readonly WaterPlace[]
}
