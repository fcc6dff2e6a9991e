import { type AreaFeature, type Box, isLineFeature, isNameFeature } from '../areas/area-feature.ts'
import { type Atlas, type MapWindow, mainRing, ringsContain } from '../atlas/index.ts'
import type { Occupancy, Rect } from './occupancy.ts'

/** The label of an area or line: it is the handle by which the place is opened. */
export interface Chip {
  readonly feature: AreaFeature
  /** Its middle, in world pixels. */
  readonly x: number
  readonly y: number
  /** The count beside the name, where there is room for it. */
  readonly count: string | null
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Places in the view at which an area's label is tried, across and down. */
const GRID = [13, 11] as const

/** Clear pixels between a label and the view's edge. */
const EDGE = 6

/** Clear pixels between a small area and a label beside it. */
const BESIDE = 2

/** What it costs, in pixels of distance, that an end of a label lies outside its area, or the label on a smaller one. */
const OUTSIDE = 120
const ASTRAY = 400

/** A name may be so much wider than its area: beyond that it would seem to be its neighbours'. */
const WIDER = { country: 1.6, other: 2.5 }

/** Beside an area, on the sea, a name stands only if it is wider than this share of the area. */
const FITS = 0.8

/** Points at which a small area's label is tried, across and down its box: rows so close that few pixels of room are enough. */
const SMALL_GRID = [7, 17] as const

/** An area wider or higher than this share of the view is not named wherever the reader looks, but in its middle alone. */
const GREAT = 0.9

type XY = readonly [x: number, y: number]

/** The label of a feature where it stood before, if there is still room. */
export function keepChip(
  before: Chip | undefined,
  feature: AreaFeature,
  size: Size,
  mapWindow: MapWindow,
  occupancy: Occupancy,
): Chip | undefined {
  if (!before) return undefined
  const rect = rectAt([before.x, before.y], size)
  if (!isWithin(rect, mapWindow) || !occupancy.isFree(rect)) return undefined
  occupancy.take(rect)
  return { ...before, feature }
}

/**
 * Finds the place for the label of an area, line or sea: free, in view, on the feature, and near its label anchor.
 *
 * @param avoid smaller features, whose label it would seem to be.
 * @returns undefined where there is none: the name waits for another zoom.
 */
export function placeChip(
  feature: AreaFeature,
  size: Size,
  mapWindow: MapWindow,
  occupancy: Occupancy,
  avoid: () => readonly AreaFeature[],
  atlas: Atlas,
): Omit<Chip, 'count'> | undefined {
  const labelAnchor = toView(feature.labelAnchor, mapWindow)
  const candidates = candidatesFor(feature, size, mapWindow, labelAnchor, atlas)
  const inReach = candidates.filter(candidate => isWithin(rectAt(candidate, size), mapWindow))
  const smaller = isSmall(feature, size, mapWindow) ? [] : avoid()
  const ranked = inReach
    .map(candidate => ({
      candidate,
      cost: costOf(candidate, feature, size, mapWindow, labelAnchor, smaller),
    }))
    .sort((a, b) => a.cost - b.cost)
  for (const { candidate } of ranked) {
    const rect = rectAt(candidate, size)
    if (!occupancy.isFree(rect)) continue
    occupancy.take(rect)
    return { feature, x: candidate[0], y: candidate[1] }
  }
  return undefined
}

/** Points where the middle of a label may stand, in world pixels. */
function candidatesFor(
  feature: AreaFeature,
  size: Size,
  mapWindow: MapWindow,
  labelAnchor: XY,
  atlas: Atlas,
): XY[] {
  if (isNameFeature(feature))
    return [0, -1, 1, -1.8, 1.8].map(lines => [labelAnchor[0], labelAnchor[1] + lines * size.height])
  if (isLineFeature(feature)) return besideLine(feature, mapWindow, size)
  const { minX, maxX } = feature.box
  const width = (maxX - minX) * mapWindow.scale
  const isCountry = feature.entry.group === 'country' && feature.entry.place.kind !== 'A.PCLH'
  if (isGreat(feature.box, mapWindow) && !isCountry) return [labelAnchor]
  if (!isSmall(feature, size, mapWindow)) return insideArea(feature, mapWindow, labelAnchor)
  const wider = size.width / width
  const beside =
    wider < FITS ? [] : aroundArea(feature, mapWindow, size).filter(at => isAtSea(at, size, mapWindow, atlas))
  if (wider > (isCountry ? WIDER.country : WIDER.other)) return beside
  return [...insideSmall(feature, mapWindow, labelAnchor), ...beside]
}

/** Whether a box is so large in the view that it is round the reader rather than before them. */
export function isGreat({ minX, minY, maxX, maxY }: Box, mapWindow: MapWindow): boolean {
  return (
    maxX - minX > GREAT * (mapWindow.maxX - mapWindow.minX) ||
    maxY - minY > GREAT * (mapWindow.maxY - mapWindow.minY)
  )
}

/** Whether a label beside its area lies on no land: on land it would seem to name what it lies on. */
function isAtSea([x, y]: XY, { width }: Size, { scale }: MapWindow, { land, lines }: Atlas): boolean {
  return [-0.5, -0.25, 0, 0.25, 0.5].every(share => {
    const at = (x + share * width) / scale
    return !ringsContain(land, lines, at - Math.floor(at), y / scale)
  })
}

/** Candidates are in world pixels. */
function insideArea(
  { rings, lines }: AreaFeature,
  { minX, minY, maxX, maxY, scale }: MapWindow,
  labelAnchor: XY,
): XY[] {
  const [columns, rows] = GRID
  const found: XY[] = [labelAnchor]
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = minX + ((column + 0.5) / columns) * (maxX - minX)
      const y = minY + ((row + 0.5) / rows) * (maxY - minY)
      if (ringsContain(rings, lines, x - Math.floor(x), y)) found.push([x * scale, y * scale])
    }
  }
  return found
}

/** Points inside the largest part of a small area, in world pixels. */
function insideSmall(
  { rings, lines, labelAnchor: own }: AreaFeature,
  mapWindow: MapWindow,
  labelAnchor: XY,
): XY[] {
  const ring = rings[mainRing(rings)]!
  const [columns, rows] = SMALL_GRID
  const found: XY[] = [labelAnchor]
  for (let column = 1; column < columns; column++)
    for (let row = 1; row < rows; row++) {
      const x = ring.minX + (column / columns) * (ring.maxX - ring.minX)
      const y = ring.minY + (row / rows) * (ring.maxY - ring.minY)
      // On the copy of the world that the label anchor is on.
      const copy = labelAnchor[0] / mapWindow.scale - own[0]
      if (ringsContain([ring], lines, x - Math.floor(x), y))
        found.push([(x + copy) * mapWindow.scale, y * mapWindow.scale])
    }
  return found
}

/** Points beside the box of a small area, such as an island. */
function aroundArea(feature: AreaFeature, mapWindow: MapWindow, size: Size): XY[] {
  const { minX, minY, maxX, maxY } = feature.box
  const [left, top] = toView([minX, minY], mapWindow)
  const [right, bottom] = [left + (maxX - minX) * mapWindow.scale, top + (maxY - minY) * mapWindow.scale]
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [aside, above] = [size.width / 2 + BESIDE, size.height / 2 + BESIDE]
  return [
    [x, top - above],
    [x, bottom + above],
    [left - aside, y],
    [right + aside, y],
  ]
}

/** Points just above and below the line's vertices. */
function besideLine({ lines: { xy } }: AreaFeature, mapWindow: MapWindow, { height }: Size): XY[] {
  const found: XY[] = []
  const aside = height / 2 + 5
  for (let v = 0; v < xy.length; v += 2) {
    const [x, y] = toView([xy[v]!, xy[v + 1]!], mapWindow)
    found.push([x, y - aside], [x, y + aside])
  }
  return found
}

/** A Web Mercator point in world pixels, on the copy of the world that is nearest to the view's middle. */
function toView([x, y]: XY, { minX, maxX, scale }: MapWindow): XY {
  return [(x + Math.round((minX + maxX) / 2 - x)) * scale, y * scale]
}

function rectAt([x, y]: XY, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Whether a rectangle in world pixels lies in the view, clear of its edge. */
export function isWithin(
  { x, y, width, height }: Rect,
  { minX, minY, maxX, maxY, scale }: MapWindow,
): boolean {
  return (
    x >= minX * scale + EDGE &&
    y >= minY * scale + EDGE &&
    x + width <= maxX * scale - EDGE &&
    y + height <= maxY * scale - EDGE
  )
}

/** A rectangle in world pixels moved as little as brings it into the view, clear of its edge; the same one if it is. */
export function intoView(rect: Rect, mapWindow: MapWindow): Rect {
  if (isWithin(rect, mapWindow)) return rect
  const { minX, minY, maxX, maxY, scale } = mapWindow
  return {
    ...rect,
    x: Math.max(minX * scale + EDGE, Math.min(rect.x, maxX * scale - EDGE - rect.width)),
    y: Math.max(minY * scale + EDGE, Math.min(rect.y, maxY * scale - EDGE - rect.height)),
  }
}

/** Whether a label hardly fits on the feature: there is nothing to choose between. */
function isSmall({ box: { minX, maxX } }: AreaFeature, { width }: Size, { scale }: MapWindow): boolean {
  return (maxX - minX) * scale < width * 3
}

function costOf(
  [x, y]: XY,
  feature: AreaFeature,
  { width }: Size,
  { scale }: MapWindow,
  labelAnchor: XY,
  avoid: readonly AreaFeature[],
): number {
  const away = Math.hypot(x - labelAnchor[0], y - labelAnchor[1])
  if (isLineFeature(feature)) return away
  const lies = ({ rings, lines }: AreaFeature, at: number) =>
    ringsContain(rings, lines, at / scale - Math.floor(at / scale), y / scale)
  const ends = [x - width / 2, x + width / 2]
  const outside = ends.filter(end => !lies(feature, end)).length
  const along = [-0.5, -0.25, 0, 0.25, 0.5].map(share => x + share * width)
  const astray = avoid.filter(other => along.some(at => lies(other, at))).length
  return away + outside * OUTSIDE + astray * ASTRAY
}
