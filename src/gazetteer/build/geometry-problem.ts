import { positionsOf } from './positions.ts'
import type { PlaceRecord } from './record.ts'

/** What is wrong with the box or the shape of a record, in plain words, or undefined. */
export function geometryProblem({ box, shape }: PlaceRecord): string | undefined {
  const onGlobe = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90
  if (box && !(onGlobe(box[0], box[1]) && onGlobe(box[2], box[3]) && box[1] <= box[3])) {
    return `the box ${box.join(' ')} is not west, south, east, north in degrees`
  }
  const stray = shape && positionsOf(shape).find(([lon, lat]) => !onGlobe(lon, lat))
  return stray && `the shape leaves the globe at ${stray[0]} ${stray[1]}`
}
