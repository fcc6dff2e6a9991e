/** A gazetteer record's id as a CURIE: `geonames:587084`, `wikidata:Q44519` or `wherein:khudaferin-dam`. */
export type PlaceId = string

/**
 * GeoNames feature class and code joined by a dot: `A.PCLI` a country, `A.ADM1` a first-level region,
 * `P.PPLC` a capital, `H.STM` a river, `L.RGN` a region. The codes are listed at
 * https://www.geonames.org/export/codes.html.
 */
export type PlaceKind = string

/** West, south, east, north in degrees WGS84. West is greater than east where the box crosses the date line. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

/** A GeoJSON geometry (RFC 7946): positions are `[longitude, latitude]` in degrees WGS84. */
export type Shape =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }

/**
 * How far a shape can be trusted. `schematic`: a line drawn through towns that lie on it. `approximate`: an area without a
 * settled edge, or one for whose edge there is no source.
 */
export type ShapeAccuracy = 'schematic' | 'approximate'

/** Longitude, then latitude, in degrees WGS84. */
export type Position = readonly [longitude: number, latitude: number]

/** A gazetteer record as plain, serialisable data. */
export interface Place {
  readonly id: PlaceId
  /** The name to show, in the Latin script, with its diacritics. */
  readonly name: string
  readonly kind: PlaceKind
  /** Degrees WGS84. */
  readonly lat: number
  /** Degrees WGS84. */
  readonly lon: number
  /** The extent, where the record has one: countries, regions, lines and areas. */
  readonly box?: BoundingBox
  /** The line or area, where a point would mislead: rivers, seas, macro-regions. */
  readonly shape?: Shape
  /** Absent where the shape is drawn from a map: as true as the scale of that map. */
  readonly shapeAccuracy?: ShapeAccuracy
  /** ISO 3166-1 alpha-2. Absent for places of no one country. */
  readonly country?: string
  /** The name of the first-level region the place lies in. */
  readonly region?: string
  /** Inhabitants; of a country or region, those of its towns. 0 where unknown. */
  readonly population: number
}
