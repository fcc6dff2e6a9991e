import type { Place } from '../../../gazetteer/index.ts'
import { type Atlas, buildLines, type Lines, labelAnchorOf, mainRing, type Ring } from '../atlas/index.ts'
import type { Waters } from '../waters/waters.ts'
import type { AreaFeature, Box } from './area-feature.ts'

/** What the base map has of a place. */
export type MappedOutline = Pick<AreaFeature, 'lines' | 'rings' | 'labelAnchor' | 'line' | 'box'>

/** The course of a river, the shore of a lake or the border of a first-level region, as the base map draws it. */
export function mappedOutline(
  { id }: Place,
  atlas: Atlas | null,
  waters: Waters | null,
): MappedOutline | undefined {
  const water = waters?.shapes.get(id)
  if (waters && water?.whole) {
    if (water.rings.length > 0) return areaOutline(water.rings, waters.lines)
    return rivers.get(water.lines) ?? riverOutline(water.lines, waters.lines)
  }
  const region = atlas?.regions.get(id)
  return atlas && region && region.length > 0 ? areaOutline(region, atlas.lines) : undefined
}

function areaOutline(rings: readonly Ring[], lines: Lines): MappedOutline {
  const main = rings[mainRing(rings)]!
  return { lines, rings, labelAnchor: labelAnchorOf(main, lines), line: false, box: main }
}

/** Cached as long as the waters are in memory. */
const rivers = new WeakMap<readonly number[], MappedOutline>()

function riverOutline(own: readonly number[], all: Lines): MappedOutline {
  const { xy, starts } = all
  const paths = own.map(line => [...xy.subarray(starts[line]! * 2, starts[line + 1]! * 2)])
  const longest = paths.reduce((most, path) => (path.length > most.length ? path : most), [])
  const middle = (longest.length >> 2) * 2
  const outline: MappedOutline = {
    lines: buildLines(paths),
    rings: [],
    labelAnchor: [longest[middle] ?? 0, longest[middle + 1] ?? 0],
    line: true,
    box: boxOf(paths.flat()),
  }
  rivers.set(own, outline)
  return outline
}

function boxOf(xy: readonly number[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (let i = 0; i < xy.length; i += 2) {
    box.minX = Math.min(box.minX, xy[i]!)
    box.maxX = Math.max(box.maxX, xy[i]!)
    box.minY = Math.min(box.minY, xy[i + 1]!)
    box.maxY = Math.max(box.maxY, xy[i + 1]!)
  }
  return box
}
