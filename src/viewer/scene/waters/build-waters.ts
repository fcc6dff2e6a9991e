import { type Gazetteer, placeBox, placeShape } from '../../../gazetteer/index.ts'
import { shapePaths, wholeRing } from '../areas/shape-lines.ts'
import { buildLines, labelAnchorOf, mercatorX, mercatorY, type Ring } from '../atlas/index.ts'
import type { WaterName, Waters } from './waters.ts'

/** GeoNames codes of the waters that a map of countries and districts names. */
const KINDS: readonly (readonly [code: RegExp, kind: WaterName['kind']])[] = [
  [/^H\.OCN/, 'ocean'],
  [/^H\.SEA/, 'sea'],
  [/^H\.(GULF|BAY|STRT|SD)/, 'bay'],
  [/^H\.(LK|RSV|LGN)/, 'lake'],
  [/^H\.(STM|CNL)/, 'river'],
]

/** Gathers the waters of a gazetteer: rivers as lines, lakes as areas where there are any, and all by name. */
export function buildWaters(gazetteer: Gazetteer): Waters {
  const kindOf = gazetteer.kinds.map(code => KINDS.find(([pattern]) => pattern.test(code))?.[1])
  const paths: number[][] = []
  const found: { place: number; kind: WaterName['kind']; lines: number[] }[] = []
  for (let place = 0; place < gazetteer.size; place++) {
    const kind = kindOf[gazetteer.kind[place]!]
    if (!kind) continue
    const shape = kind === 'river' || kind === 'lake' ? placeShape(gazetteer, place) : undefined
    const own = shape ? shapePaths(shape) : []
    found.push({ place, kind, lines: own.map((_, i) => paths.length + i) })
    paths.push(...own)
  }
  const lines = buildLines(paths)
  const lakes: Ring[] = []
  const names = found.map(({ place, kind, lines: own }): WaterName => {
    const rings = kind === 'lake' ? own.map(line => wholeRing(lines, line)) : []
    lakes.push(...rings)
    const [x, y] = rings[0]
      ? labelAnchorOf(rings[0], lines)
      : [mercatorX(gazetteer.lon[place]!), mercatorY(gazetteer.lat[place]!)]
    return { place, kind, x, y, width: widthOf(gazetteer, place), lines: kind === 'river' ? own : [] }
  })
  return { lines, lakes, names: names.sort((a, b) => b.width - a.width) }
}

/** The longer side of the extent in Web Mercator units. */
function widthOf(gazetteer: Gazetteer, place: number): number {
  const box = placeBox(gazetteer, place)
  if (!box) return 0
  const [west, south, east, north] = box
  return Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north))
}
