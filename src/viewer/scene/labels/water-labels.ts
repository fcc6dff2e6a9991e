import type { Lines, MapWindow } from '../atlas/index.ts'
import { BASE_RIVER, BASE_SEA, type LabelStyle } from '../layout/fonts.ts'
import type { Occupancy, Rect } from '../layout/occupancy.ts'
import type { WaterName } from '../waters/waters.ts'
import { type BaseLabel, type BaseRequest, takeInView, widthOf } from './base-label.ts'

/** From which zoom and up to which extent on the screen, in pixels, the name of a water is of use. */
const RANGES: Record<
  WaterName['kind'],
  { readonly from: number; readonly to: number; readonly room: number }
> = {
  ocean: { from: 1, to: 5, room: 0 },
  sea: { from: 3.5, to: 14, room: 0 },
  bay: { from: 6, to: 14, room: 0 },
  lake: { from: 5, to: 14, room: 0.7 },
  river: { from: 4, to: 14, room: 2.2 },
}

/** A lake without an outline in the gazetteer is named from this zoom on. */
const POINT_LAKES = 8

/** Steepest name along a river, in radians. */
const STEEP = 1.1

/** How far north and south of its point a name is tried, in heights of the text: farther off it would name another water. */
const ASTRAY = [0, -1.5, 1.5, -3, 3]

/** As a share of the water's extent, how far a name may stray. */
const FARTHEST = 0.2

/** Clear pixels between a river and its name. */
const ASIDE = 8

/** Names of seas, lakes and rivers for a view, the largest first, where there is room. */
export function waterLabels(request: BaseRequest): BaseLabel[] {
  const { waters, zoom, mapWindow, taken, idOf, nameOf, textWidth, occupancy } = request
  const labels: BaseLabel[] = []
  for (const water of waters?.names ?? []) {
    const { from, to, room } = RANGES[water.kind]
    if (zoom < from || zoom > to) continue
    if (water.kind === 'lake' && water.width === 0 && zoom < POINT_LAKES) continue
    const style = water.kind === 'river' || water.kind === 'lake' ? BASE_RIVER : BASE_SEA
    if (water.width > 0 && water.width * mapWindow.scale < room * 40) continue
    if (!mayShow(water, mapWindow) || taken.has(idOf(water.place))) continue
    const text = nameOf(water.place)
    const width = widthOf(text, style, textWidth)
    if (water.width > 0 && water.width * mapWindow.scale < room * width) continue
    const label =
      water.kind === 'river'
        ? alongRiver(water, waters?.lines, text, width, style, mapWindow, occupancy)
        : atPoint(water, text, width, style, mapWindow, occupancy)
    if (label) labels.push(label)
  }
  return labels
}

function mayShow({ x, y, width }: WaterName, { minX, maxX, minY, maxY }: MapWindow): boolean {
  const near = x + Math.round((minX + maxX) / 2 - x)
  return near + width > minX && near - width < maxX && y + width > minY && y - width < maxY
}

function atPoint(
  { x, y, width: extent }: WaterName,
  text: string,
  width: number,
  style: LabelStyle,
  mapWindow: MapWindow,
  occupancy: Occupancy,
): BaseLabel | undefined {
  const left = nearX(x, mapWindow) * mapWindow.scale - width / 2
  for (const heights of ASTRAY) {
    const astray = heights * style.height
    if (Math.abs(astray) > FARTHEST * extent * mapWindow.scale) continue
    const middle = y * mapWindow.scale + astray
    const rect = { x: left, y: middle - style.height / 2, width, height: style.height }
    if (takeInView(occupancy, rect, mapWindow)) return { text, style, x: left, y: middle, water: true }
  }
  return undefined
}

/** Along the river, a little aside of it, at the first stretch in view that has room and is not too steep. */
function alongRiver(
  { lines: own }: WaterName,
  lines: Lines | undefined,
  text: string,
  width: number,
  style: LabelStyle,
  mapWindow: MapWindow,
  occupancy: Occupancy,
): BaseLabel | undefined {
  if (!lines) return undefined
  const { scale } = mapWindow
  for (const line of own) {
    for (const [v, w] of stretches(lines, line, width / scale)) {
      const [x0, y0, x1, y1] = [
        lines.xy[v * 2]!,
        lines.xy[v * 2 + 1]!,
        lines.xy[w * 2]!,
        lines.xy[w * 2 + 1]!,
      ]
      const angle = upright(Math.atan2(y1 - y0, x1 - x0))
      if (Math.abs(angle) > STEEP) continue
      const mid = (v + w) >> 1
      const x = nearX(lines.xy[mid * 2]!, mapWindow) * scale + Math.sin(angle) * ASIDE
      const y = lines.xy[mid * 2 + 1]! * scale - Math.cos(angle) * ASIDE
      if (!takeInView(occupancy, around(x, y, width, style.height, angle), mapWindow)) continue
      return { text, style, x, y, angle, water: true }
    }
  }
  return undefined
}

/** Stretches of a line about as long as its name, those around the middle first. */
function stretches({ xy, starts }: Lines, line: number, length: number): [from: number, to: number][] {
  const [first, last] = [starts[line]!, starts[line + 1]! - 1]
  const found: [number, number][] = []
  let from = first
  for (let v = first; v <= last; v++) {
    if (Math.hypot(xy[v * 2]! - xy[from * 2]!, xy[v * 2 + 1]! - xy[from * 2 + 1]!) < length) continue
    found.push([from, v])
    from = v
  }
  const middle = (first + last) / 2
  return found.sort((a, b) => Math.abs(a[0] + a[1] - 2 * middle) - Math.abs(b[0] + b[1] - 2 * middle))
}

/** Texts are read from left to right, whichever way the river runs. */
function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI
  return angle < -Math.PI / 2 ? angle + Math.PI : angle
}

function around(x: number, y: number, width: number, height: number, angle: number): Rect {
  const across = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height
  const down = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height
  return { x: x - across / 2, y: y - down / 2, width: across, height: down }
}

function nearX(x: number, { minX, maxX }: MapWindow): number {
  return x + Math.round((minX + maxX) / 2 - x)
}
