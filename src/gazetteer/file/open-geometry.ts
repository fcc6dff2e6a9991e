import { checkAscending, checkBelow, startsOf } from './check.ts'
import type { GeometryColumns } from './gazetteer.ts'
import type { Sections } from './section-reader.ts'
import { tidy } from './shape-code.ts'

/**
 * The boxes and shapes, each checked but for the inside of shapes, which `decodeShape` checks.
 *
 * @param unit degrees of one step of a coordinate.
 */
export function readGeometry(sections: Sections, places: number, unit: number): GeometryColumns {
  const boxPlace = checkAscending('BOXP', checkBelow('BOXP', sections.numbers('BOXP'), places))
  const perDegree = Math.round(1 / unit)
  const sides = checkBelow('BOXC', sections.numbers('BOXC', boxPlace.length * 4), 360 * perDegree + 1)
  const shapePlace = checkAscending('SHPP', checkBelow('SHPP', sections.numbers('SHPP'), places))
  // A copy, so that the file's own buffer can be let go.
  const shape = sections.bytes('SHPC').slice()
  const shapeStart = startsOf('SHPN', sections.numbers('SHPN', shapePlace.length), shape.length)
  const box = Float64Array.from(sides, (side, i) => tidy(side - (i % 2 ? 90 : 180) * perDegree, unit))
  return { unit, boxPlace, box, shapePlace, shapeStart, shape }
}
