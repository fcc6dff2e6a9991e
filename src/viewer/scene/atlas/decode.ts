import type { Topology } from 'topojson-specification'
import { mercatorX, mercatorY } from './mercator.ts'

/**
 * The arcs of a quantised TopoJSON topology in Web Mercator units, x, y, x, y ….
 *
 * @param smooth evens out the steps of the quantisation grid, which at 1:10m lie some 300 m apart and show
 *   at the zoom of a district. Ends stay where they are, so arcs still meet.
 */
export function decodeArcs(topology: Topology, smooth: boolean): number[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  return topology.arcs.map(arc => {
    let column = 0
    let row = 0
    let previous = Number.NaN
    const degrees: number[] = []
    for (const [dx = 0, dy = 0] of arc) {
      column += dx
      row += dy
      const lon = unwrap(column * scale[0] + translate[0], previous)
      degrees.push(lon, row * scale[1] + translate[1])
      previous = lon
    }
    return project(smooth ? evenOut(degrees) : degrees)
  })
}

/** A longitude on the same side of the date line as the one before it. */
function unwrap(lon: number, previous: number): number {
  if (lon - previous > 180) return lon - 360
  if (lon - previous < -180) return lon + 360
  return lon
}

/** Each inner point drawn towards its neighbours, weights 1, 2, 1. */
function evenOut(points: readonly number[]): number[] {
  const smooth = [...points]
  for (let i = 2; i < points.length - 2; i++)
    smooth[i] = (points[i - 2]! + 2 * points[i]! + points[i + 2]!) / 4
  return smooth
}

function project(degrees: readonly number[]): number[] {
  const xy: number[] = []
  for (let i = 0; i < degrees.length; i += 2) xy.push(mercatorX(degrees[i]!), mercatorY(degrees[i + 1]!))
  return xy
}
