import { type Lines, ringsContain } from '../atlas/index.ts'
import { type AreaFeature, isLineFeature } from './area-feature.ts'

/**
 * The feature under a Web Mercator point: a line within reach before any area, then the smallest area.
 *
 * @param reach how near a line must pass, in Web Mercator units.
 */
export function hitArea(
  features: readonly AreaFeature[],
  x: number,
  y: number,
  reach: number,
): AreaFeature | undefined {
  const fromTop = features.toReversed()
  return (
    fromTop.find(feature => isLineFeature(feature) && distanceTo(feature.lines, x, y) <= reach) ??
    fromTop.find(({ rings, lines }) => ringsContain(rings, lines, x, y))
  )
}

function distanceTo({ xy, starts }: Lines, x: number, y: number): number {
  let nearest = Infinity
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let v = starts[line]!; v + 1 < starts[line + 1]!; v++) {
      const away = distanceToSegment(x, y, xy[v * 2]!, xy[v * 2 + 1]!, xy[v * 2 + 2]!, xy[v * 2 + 3]!)
      if (away < nearest) nearest = away
    }
  }
  return nearest
}

function distanceToSegment(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0
  const dy = y1 - y0
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length))
  return Math.hypot(x - x0 - dx * along, y - y0 - dy * along)
}
