/** Beyond this latitude Web Mercator has no end; the square world stops here (EPSG:3857). */
export const MERCATOR_LIMIT = 85.0511287798

/** Web Mercator x of a longitude in degrees: 0 at 180° W, 1 at 180° E; goes on beyond both. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5
}

/** Web Mercator y of a latitude in degrees: 0 at the northern edge of the square world, 1 at the southern. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat))
  const sine = Math.sin((clamped * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

/** Longitude in degrees of a Web Mercator x. */
export function lonOfMercator(x: number): number {
  return (x - 0.5) * 360
}

/** Latitude in degrees of a Web Mercator y. */
export function latOfMercator(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}
