import type { Position } from '../../src/gazetteer/index.ts'

export type Ring = readonly Position[]
export type Rings = readonly Ring[]

/** Area of a polygon's outer ring in square degrees shrunk by the cosine of its latitude: good enough to compare. */
export function areaOf(rings: Rings): number {
  const { area, lat } = moments(rings[0] ?? [])
  return Math.abs(area) * Math.cos((lat * Math.PI) / 180)
}

/** The centre of area of the outer ring. */
export function centreOf(rings: Rings): Position {
  const { lon, lat } = moments(rings[0] ?? [])
  return [lon, lat]
}

/** Signed area and centroid of a ring (P. Bourke, "Calculating the area and centroid of a polygon", 1988). */
function moments(ring: Ring): { area: number; lon: number; lat: number } {
  let [area, lon, lat] = [0, 0, 0]
  const [x0, y0] = ring[0] ?? [0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    // The atlas joins areas across the date line, so longitudes are counted from the first one.
    const [x1, y1] = [around(ring[i]![0] - x0), ring[i]![1] - y0]
    const [x2, y2] = [around(ring[i + 1]![0] - x0), ring[i + 1]![1] - y0]
    const cross = x1 * y2 - x2 * y1
    area += cross / 2
    lon += ((x1 + x2) * cross) / 6
    lat += ((y1 + y2) * cross) / 6
  }
  return area === 0
    ? { area, lon: x0, lat: y0 }
    : { area, lon: around(x0 + lon / area), lat: y0 + lat / area }
}

/** A longitude as -180 to 180. */
export function around(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180
}

/** A country without its far-off possessions: its largest polygon and those near it or of a like size. */
export function mainPart(polygons: readonly Rings[]): readonly Rings[] {
  const bySize = polygons.map(rings => ({ rings, area: areaOf(rings), centre: centreOf(rings) }))
  const largest = bySize.reduce((best, next) => (next.area > best.area ? next : best))
  const near = (centre: Position) => {
    const lon = Math.abs(centre[0] - largest.centre[0])
    return Math.min(lon, 360 - lon) < 25 && Math.abs(centre[1] - largest.centre[1]) < 25
  }
  return bySize
    .filter(({ area, centre }) => area >= largest.area / 10 || near(centre))
    .map(({ rings }) => rings)
}
