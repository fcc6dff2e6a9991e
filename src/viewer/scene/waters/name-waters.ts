import { type Gazetteer, placeBox, placeId } from '../../../gazetteer/index.ts'
import { labelAnchorOf, mainRing, mercatorX, mercatorY } from '../atlas/index.ts'
import type { WaterName, WaterPlace, Waters } from './waters.ts'

/** GeoNames codes of the waters that a map of countries and districts names. */
const KINDS: readonly (readonly [code: RegExp, kind: WaterPlace['kind']])[] = [
  [/^H\.OCN/, 'ocean'],
  [/^H\.SEA/, 'sea'],
  [/^H\.(GULF|BAY|STRT|SD)/, 'bay'],
  [/^H\.(LK|RSV|LGN)/, 'lake'],
  [/^H\.(STM|CNL)/, 'river'],
]

/** The waters of a gazetteer. */
export function watersOf(gazetteer: Gazetteer): WaterPlace[] {
  const kindOf = gazetteer.kinds.map(code => KINDS.find(([pattern]) => pattern.test(code))?.[1])
  const found: WaterPlace[] = []
  for (let place = 0; place < gazetteer.size; place++) {
    const kind = kindOf[gazetteer.kind[place]!]
    if (!kind) continue
    found.push({
      place,
      id: placeId(gazetteer, place),
      kind,
      x: mercatorX(gazetteer.lon[place]!),
      y: mercatorY(gazetteer.lat[place]!),
      width: widthOf(gazetteer, place),
    })
  }
  return found
}

/** Waters with the names of a gazetteer: a lake's stands on the lake, a river's along its course. */
export function nameWaters(waters: Waters, places: readonly WaterPlace[]): Waters {
  const names = places.map((place): WaterName => {
    const shape = waters.shapes.get(place.id)
    if (!shape || shape.rings.length === 0) return { ...place, lines: shape?.lines ?? [] }
    const ring = shape.rings[mainRing(shape.rings)]!
    const [x, y] = labelAnchorOf(ring, waters.lines)
    return { ...place, lines: [], x, y, width: Math.max(ring.maxX - ring.minX, ring.maxY - ring.minY) }
  })
  return { ...waters, names: names.sort((a, b) => b.width - a.width) }
}

/** The longer side of the extent in Web Mercator units. */
function widthOf(gazetteer: Gazetteer, place: number): number {
  const box = placeBox(gazetteer, place)
  if (!box) return 0
  const [west, south, east, north] = box
  return Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north))
}
