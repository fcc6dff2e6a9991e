import type { Place, Shape } from '../../../gazetteer/index.ts'
import { type Entry, isLine } from '../../model/index.ts'
import {
  type Atlas,
  buildLines,
  type Lines,
  labelAnchorOf,
  mainRing,
  mercatorX,
  mercatorY,
  ringsContain,
  type Territory,
} from '../atlas/index.ts'
import type { Waters } from '../waters/waters.ts'
import { type AreaFeature, type Box, isNameFeature } from './area-feature.ts'
import { areaFrom, boxOfShape, isNameOnly } from './area-from.ts'
import { type MappedOutline, mappedOutline } from './mapped-outline.ts'
import { shapeLines, wholeRing } from './shape-lines.ts'

/** The entries that may be features: countries, places that come with a line or an area, and seas and continents. */
export function mayBeAreas(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    entry =>
      entry.group === 'country' ||
      entry.group === 'region' ||
      entry.place.shape !== undefined ||
      isNameOnly(entry),
  )
}

/**
 * The features of a corpus: of countries that the atlas has, and of places that come with a line or an area.
 * The larger come first, so that the smaller lie on top.
 *
 * @param entries all, or those that {@link mayBeAreas}.
 */
export function areaFeaturesOf(
  entries: readonly Entry[],
  atlas: Atlas | null,
  waters: Waters | null = null,
): AreaFeature[] {
  const territories = new Map(
    atlas?.territories.map(territory => [territory.place ?? territory.country, territory]),
  )
  const features: Draft[] = []
  for (const entry of entries) {
    const mapped = mappedOutline(entry.place, atlas, waters)
    const territory =
      territories.get(entry.id) ??
      (entry.group === 'country' ? territories.get(entry.place.country) : undefined)
    // A former state shares the code of its successor but not its borders.
    const former = entry.place.kind === 'A.PCLH'
    const { shape } = entry.place
    if (mapped) features.push(mappedFeature(entry, mapped))
    else if (territory?.disputed && atlas) features.push(territoryFeature(entry, territory, atlas.lines))
    else if (shape) features.push(shapeFeature(entry, shape))
    else if (isNameOnly(entry)) features.push(nameFeature(entry))
    else if (atlas && territory && !former) features.push(territoryFeature(entry, territory, atlas.lines))
  }
  features.sort((a, b) => sizeOf(b.box) - sizeOf(a.box))
  for (const [at, feature] of features.entries()) feature.frame = isFrame(feature, features, at)
  return features
}

/** A feature in the making. */
type Draft = { -readonly [key in keyof AreaFeature]: AreaFeature[key] }

/** A region that holds another feature, or a country, is their backdrop: the South Caucasus behind Karabakh. */
function isFrame(feature: AreaFeature, largerFirst: readonly AreaFeature[], at: number): boolean {
  const { entry, box, line } = feature
  if (line || isNameFeature(feature) || (entry.group === 'country' && entry.place.kind !== 'A.PCLH'))
    return false
  for (let next = at + 1; next < largerFirst.length; next++) {
    const other = largerFirst[next]!
    if (other.line || isNameFeature(other) || !isWithinBox(other.box, box)) continue
    const [x, y] = other.labelAnchor
    if (ringsContain(feature.rings, feature.lines, x - Math.floor(x), y)) return true
  }
  return false
}

function isWithinBox(inner: Box, outer: Box): boolean {
  const [x, y] = [(inner.minX + inner.maxX) / 2, (inner.minY + inner.maxY) / 2]
  return x > outer.minX && x < outer.maxX && y > outer.minY && y < outer.maxY
}

/** The feature that the base map has: finer than what the corpus carries, and in line with its borders. */
function mappedFeature(entry: Entry, { line, box, ...outline }: MappedOutline): Draft {
  return { entry, ...outline, line, box, areaFrom: areaFrom(entry, box, line), frame: false }
}

function territoryFeature(entry: Entry, territory: Territory, lines: Lines): Draft {
  const box = territory.rings[territory.main]!
  const { rings, labelAnchor } = territory
  return {
    entry,
    lines,
    rings,
    labelAnchor,
    line: false,
    box,
    areaFrom: areaFrom(entry, box, false),
    frame: false,
  }
}

/** The outline is worked out when first read: of thousands of shapes a view shows few. */
function shapeFeature(entry: Entry, shape: Shape): Draft {
  const line = isLine(entry.place)
  const box = boxes.get(shape) ?? boxOfShape(shape)
  boxes.set(shape, box)
  return {
    entry,
    line,
    box,
    areaFrom: areaFrom(entry, box, line),
    frame: false,
    get lines() {
      return outlineOf(entry.place, shape).lines
    },
    get rings() {
      return outlineOf(entry.place, shape).rings
    },
    get labelAnchor() {
      return outlineOf(entry.place, shape).labelAnchor
    },
  }
}

const boxes = new WeakMap<Shape, Box>()

/** A feature of which no area is known. */
function nameFeature(entry: Entry): Draft {
  const [x, y] = [mercatorX(entry.place.lon), mercatorY(entry.place.lat)]
  const box = { minX: x, minY: y, maxX: x, maxY: y }
  return {
    entry,
    line: false,
    lines: NOTHING,
    rings: [],
    labelAnchor: [x, y],
    box,
    areaFrom: 0,
    frame: false,
  }
}

const NOTHING = buildLines([])

type Outline = Pick<AreaFeature, 'lines' | 'rings' | 'labelAnchor'>

/** Kept as long as the shape: filters, and each atlas that arrives, ask for all of them again. */
const outlines = new WeakMap<Shape, Outline>()

/** Works out the outline of a place ahead, so that this need not fall into the task that puts the map up. */
export function prepareOutline(place: Place): void {
  if (place.shape) outlineOf(place, place.shape)
}

function outlineOf(place: Place, shape: Shape): Outline {
  const outline = outlines.get(shape) ?? drawOutline(place, shapeLines(shape))
  outlines.set(shape, outline)
  return outline
}

function drawOutline(place: Place, lines: Lines): Outline {
  if (isLine(place)) return { lines, rings: [], labelAnchor: middleOf(lines) }
  const rings = Array.from({ length: lines.starts.length - 1 }, (_, line) => wholeRing(lines, line))
  return { lines, rings, labelAnchor: labelAnchorOf(rings[mainRing(rings)]!, lines) }
}

/** The middle vertex of the first line. */
function middleOf({ xy, starts }: Lines): [number, number] {
  const vertex = (starts[0]! + starts[1]!) >> 1
  return [xy[vertex * 2]!, xy[vertex * 2 + 1]!]
}

function sizeOf({ minX, minY, maxX, maxY }: Box): number {
  return (maxX - minX) * (maxY - minY)
}
