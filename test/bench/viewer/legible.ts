import {
  type AreaFeature,
  isLineFeature,
  isNameFeature,
} from '../../../src/viewer/scene/areas/area-feature.ts'
import { mainRing, ringsContain } from '../../../src/viewer/scene/atlas/index.ts'
import {
  CLUSTER_LABEL,
  COUNTRY_LABEL,
  type LabelStyle,
  REGION_LABEL,
  SPOT_LABEL,
} from '../../../src/viewer/scene/layout/fonts.ts'
import { labelPoint } from '../../../src/viewer/scene/layout/label-point.ts'
import { clusterName } from '../../../src/viewer/scene/layout/layout-labels.ts'
import type { MapLayout } from '../../../src/viewer/scene/layout/layout-map.ts'
import type { Rect } from '../../../src/viewer/scene/layout/occupancy.ts'
import type { Chip } from '../../../src/viewer/scene/layout/place-chip.ts'
import type { TextWidth } from '../../../src/viewer/scene/layout/text-width.ts'

/** How legible a layout is. */
export interface Legible {
  /** Symbols and names that stand further from their place than twice their own size. */
  readonly far: number
  /** Pairs of symbols, of names, or of a name and a symbol that overlap by more than half a pixel. */
  readonly overlaps: number
  /** Share of the view that symbols and names cover, 0 to 1. */
  readonly covered: number
  readonly symbols: number
  readonly names: number
}

type Box = Rect & { readonly round: boolean }

/** Measures a layout by what is drawn of it, from the layout's own positions and sizes alone. */
export function measure(layout: MapLayout, textWidth: TextWidth): Legible {
  const { spots, clusters, chips, sides, mapWindow } = layout
  const boxes: Box[] = []
  let far = 0
  let names = 0
  const box = (rect: Rect, round: boolean) => boxes.push({ ...rect, round })
  for (const symbol of [...spots, ...clusters]) {
    const { x, y, dx, dy, r } = symbol
    if (Math.hypot(dx, dy) > 2 * (2 * r)) far++
    box({ x: x + dx - r, y: y + dy - r, width: 2 * r, height: 2 * r }, true)
    const [id, text, style] =
      'entry' in symbol
        ? [symbol.entry.id, symbol.entry.shortLabel, SPOT_LABEL]
        : [symbol.id, clusterName(symbol), CLUSTER_LABEL]
    const side = sides.get(id)
    if (!side) continue
    names++
    const point = labelPoint(symbol, side, style)
    const width = textWidth(text, style.font)
    const left =
      point.align === 'left' ? point.x : point.align === 'right' ? point.x - width : point.x - width / 2
    box({ x: left, y: point.y - style.height / 2, width, height: style.height }, false)
  }
  for (const chip of chips) {
    names++
    const size = chipSize(chip, textWidth)
    if (distanceToFeature(chip, mapWindow.scale) > 2 * size.width) far++
    box({ x: chip.x - size.width / 2, y: chip.y - size.height / 2, ...size }, false)
  }
  const view = [mapWindow.minX, mapWindow.minY, mapWindow.maxX, mapWindow.maxY].map(
    at => at * mapWindow.scale,
  )
  const [left, top, right, bottom] = view as [number, number, number, number]
  const area = boxes.reduce((sum, { x, y, width, height, round }) => {
    const across = Math.max(0, Math.min(right, x + width) - Math.max(left, x))
    const down = Math.max(0, Math.min(bottom, y + height) - Math.max(top, y))
    return sum + across * down * (round ? Math.PI / 4 : 1)
  }, 0)
  return {
    far,
    overlaps: overlapsOf(boxes),
    covered: area / ((right - left) * (bottom - top)),
    symbols: spots.length + clusters.length,
    names,
  }
}

function chipSize({ feature: { entry }, count }: Chip, textWidth: TextWidth) {
  const style: LabelStyle = entry.group === 'country' ? COUNTRY_LABEL : REGION_LABEL
  const text = count === null ? entry.shortLabel : `${entry.shortLabel} ${count}`
  const set = style.capitals ? text.toLocaleUpperCase('en') : text
  return { width: textWidth(set, style.font) + set.length * style.spacing, height: style.height }
}

/** Pixels from the middle of a name to its area, its line or, where neither is known, its point. */
function distanceToFeature({ feature, x, y }: Chip, scale: number): number {
  const { rings, lines, labelAnchor } = feature
  const [u, v] = [x / scale - Math.floor(x / scale), y / scale]
  if (ringsContain(rings, lines, u, v)) return 0
  const across = (a: number) => Math.min(Math.abs(a - u), Math.abs(a - u - 1), Math.abs(a - u + 1))
  if (isNameFeature(feature)) return Math.hypot(across(labelAnchor[0]), labelAnchor[1] - v) * scale
  if (isLineFeature(feature)) return nearestVertex(feature, across, v) * scale
  const { minX, minY, maxX, maxY } = rings[mainRing(rings)]!
  const aside = Math.max(0, across((minX + maxX) / 2) - (maxX - minX) / 2)
  return Math.hypot(aside, Math.max(0, minY - v, v - maxY)) * scale
}

function nearestVertex({ lines: { xy } }: AreaFeature, across: (a: number) => number, v: number): number {
  let nearest = Infinity
  for (let at = 0; at < xy.length; at += 2)
    nearest = Math.min(nearest, Math.hypot(across(xy[at]!), xy[at + 1]! - v))
  return nearest
}

function overlapsOf(boxes: readonly Box[]): number {
  const sorted = boxes.toSorted((a, b) => a.x - b.x)
  let count = 0
  for (const [at, a] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next]!
      if (b.x > a.x + a.width) break
      if (doOverlap(a, b)) count++
    }
  return count
}

/** By more than half a pixel; of two circles the circles and not their boxes. */
function doOverlap(a: Box, b: Box): boolean {
  if (a.round && b.round) {
    const away = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
    return away < (a.width + b.width) / 2 - 0.5
  }
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0.5 && down > 0.5
}
