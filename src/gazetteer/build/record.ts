import type { NameClass } from '../file/name-class.ts'
import type { BoundingBox, PlaceId, PlaceKind, Shape, ShapeAccuracy } from '../file/place.ts'

/** One further name of a place, as written. */
export interface RecordName {
  readonly text: string
  readonly class: NameClass
}

/** The input of the builder for one place. */
export interface PlaceRecord {
  readonly id: PlaceId
  /** The name to show. It is also the first name the place is found under. */
  readonly name: string
  readonly names: readonly RecordName[]
  readonly kind: PlaceKind
  /** Degrees WGS84. */
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The ids of the first- and second-level region, which must be records of the same file. */
  readonly region?: PlaceId
  readonly county?: PlaceId
  readonly population: number
  /** Stands in for the importance that kind and population give: see `importanceOf`. 0 to 15. */
  readonly importance?: number
  readonly box?: BoundingBox
  readonly shape?: Shape
  /** Absent where the shape is drawn from a map. */
  readonly shapeAccuracy?: ShapeAccuracy
}
