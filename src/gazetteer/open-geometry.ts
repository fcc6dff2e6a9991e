import { checkAscending, checkBelow, startsOf } from './check.ts'
import { GazetteerError } from './error.ts'
import type { GeometryColumns } from './gazetteer.ts'
import type { Sections } from './section-reader.ts'
import { decodeShape, tidy } from './shape-code.ts'

export function readGeometry(sections: Sections, places: number, unit: number): GeometryColumns {
  const boxPlace = checkAscending('BOXP', checkBelow('BOXP', sections.numbers('BOXP'), places))
  const perDegree = Math.round(1 / unit)
  const sides = checkBelow('BOXC', sections.numbers('BOXC', boxPlace.length * 4), 360 * perDegree + 1)
  const shapePlace = checkAscending('SHPP', checkBelow('SHPP', sections.numbers('SHPP'), places))
  // A copy, so that the file's own buffer can be let go.
  const shape = sections.bytes('SHPC').slice()
  const shapeStart = startsOf('SHPN', sections.numbers('SHPN', shapePlace.length), shape.length)
  for (let i = 0; i < shapePlace.length; i++) {
    if (!decodeShape(shape.subarray(shapeStart[i]!, shapeStart[i + 1]!), unit)) {
      throw new GazetteerError(
        `The gazetteer is damaged: the shape of place ${shapePlace[i]} cannot be drawn.`,
      )
    }
  }
  const box = Float64Array.from(sides, (side, i) => tidy(side - (i % 2 ? 90 : 180) * perDegree, unit))
  return { unit, boxPlace, box, shapePlace, shapeStart, shape }
}
