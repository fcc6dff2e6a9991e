import type { Position } from '../../../src/gazetteer/index.ts'
import { contains } from './disputed.ts'
import { shorter } from './faces.ts'

/** An area as rings under the even-odd rule. */
export interface Area {
  readonly rings: readonly (readonly Position[])[]
}

/** Finds which of many areas hold a point, or the nearest of some. */
export interface AreaFinder {
  readonly holding: (point: Position) => number[]
  readonly nearest: (point: Position, among: readonly number[]) => number | undefined
}

/** Looks areas up by box first. */
export function createAreaFinder(areas: readonly Area[]): AreaFinder {
  const boxed = areas.map(({ rings }) =>
    rings.map(ring => {
      const lons = ring.map(([lon]) => lon)
      const lats = ring.map(([, lat]) => lat)
      // A ring that crosses the date line is unrolled, so that its box means something.
      const whole = extent(lons)
      const unrolled = whole[1] - whole[0] > 180 ? unroll(ring) : ring
      const [west, east] = extent(unrolled.map(([lon]) => lon))
      const [south, north] = extent(lats)
      return { ring: unrolled, west, east, south, north }
    }),
  )
  return {
    holding([lon, lat]) {
      const found: number[] = []
      for (const [area, rings] of boxed.entries()) {
        let inside = false
        for (const { ring, west, east, south, north } of rings) {
          if (lat < south || lat > north) continue
          for (const at of [lon, lon + 360, lon - 360])
            if (at >= west && at <= east && contains(ring, [at, lat])) inside = !inside
        }
        if (inside) found.push(area)
      }
      return found
    },
    nearest(point, among) {
      let best: number | undefined
      let least = Number.POSITIVE_INFINITY
      for (const area of among) {
        for (const { ring } of boxed[area]!) {
          for (const [lon, lat] of ring) {
            const away = Math.hypot(shorter(lon - point[0]) * Math.cos((lat * Math.PI) / 180), lat - point[1])
            if (away >= least) continue
            least = away
            best = area
          }
        }
      }
      return best
    },
  }
}

function extent(values: readonly number[]): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )
}

function unroll(ring: readonly Position[]): Position[] {
  let [before] = ring[0]!
  return ring.map(([lon, lat]) => {
    before += shorter(lon - before)
    return [before, lat]
  })
}
