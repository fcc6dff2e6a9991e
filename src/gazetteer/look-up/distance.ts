/** Mean radius of the Earth after the IUGG, in kilometres. */
const EARTH_RADIUS_KM = 6371.0088

/** Degrees WGS84. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

const radians = Math.PI / 180

/** Great-circle distance in kilometres on a sphere, by the haversine formula (R. W. Sinnott, 1984). */
export function distanceKm(a: Point, b: Point): number {
  const sinLat = Math.sin(((b.lat - a.lat) * radians) / 2)
  const sinLon = Math.sin(((b.lon - a.lon) * radians) / 2)
  const h = sinLat * sinLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sinLon * sinLon
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
