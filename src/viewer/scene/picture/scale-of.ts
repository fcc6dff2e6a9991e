/** A round distance and its length on the screen. */
export interface Scale {
  readonly km: number
  readonly pixels: number
}

/** Kilometres round the equator (WGS84). */
const EQUATOR = 40_075.016686

/** Longest bar, in pixels. */
const LONGEST = 110

/** The longest round distance that fits the bar at a latitude (degrees) and zoom; Web Mercator stretches with 1 / cos(latitude). */
export function scaleOf(lat: number, zoom: number): Scale {
  const kmPerPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom)
  const most = kmPerPixel * LONGEST
  const decade = 10 ** Math.floor(Math.log10(most))
  const km = [5, 2, 1].map(step => step * decade).find(km => km <= most) ?? decade
  return { km, pixels: km / kmPerPixel }
}
