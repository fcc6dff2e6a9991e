import { type Figure, isLineFigure } from '../areas/figure.ts'
import { ringsContain, type Window } from '../atlas/index.ts'
import { COUNTRY_LABEL, type LabelStyle, REGION_LABEL, SPOT_LABEL, setText } from './fonts.ts'
import type { Spot } from './layoutSpots.ts'
import { createOccupancy, type Occupancy, type Rect } from './occupancy.ts'
import type { TextWidth } from './textWidth.ts'

/** Which side of its symbol a label stands on. */
export type Side = 'right' | 'left' | 'above' | 'below'

/** The label of an area or line: it is the handle by which the place is opened. */
export interface Chip {
  readonly figure: Figure
  /** Its middle, in world pixels. */
  readonly x: number
  readonly y: number
  /** Where no room is left for the text a small sign stands in. */
  readonly short: boolean
}

/** The labels of the corpus' places in one view, and what room they leave. */
export interface PlaceLabels {
  /** By the place's id; a spot without a side has no room for its label. */
  readonly sides: ReadonlyMap<string, Side>
  readonly chips: readonly Chip[]
  readonly occupancy: Occupancy
}

/** What {@link layoutLabels} places. */
export interface LabelRequest {
  readonly spots: readonly Spot[]
  readonly figures: readonly Figure[]
  readonly window: Window
  readonly textWidth: TextWidth
  /** BCP 47, for capitals. */
  readonly language: string
}

/** Clear pixels between a symbol and its label, and around labels. */
const GAP = 3

/** Places in the view at which an area's label is tried, across and down. */
const GRID = [9, 7] as const

/** Labels places where nothing else stands, those of the most mentioned first. */
export function layoutLabels({ spots, figures, window, textWidth, language }: LabelRequest): PlaceLabels {
  const occupancy = createOccupancy()
  for (const { x, y, dx, dy, r } of spots) {
    occupancy.take({ x: x + dx - r, y: y + dy - r, width: 2 * r, height: 2 * r })
  }

  const chips: Chip[] = []
  for (const figure of byMentions(figures)) {
    const { label, mentions, form } = figure.entry
    const style = form === 'country' ? COUNTRY_LABEL : REGION_LABEL
    const count = `${mentions.length}`
    const size = sizeOf(`${label} ${count}`, style, textWidth, language)
    const chip = placeChip(figure, size, window, occupancy)
    if (chip) chips.push(chip)
  }

  const sides = new Map<string, Side>()
  for (const spot of spots) {
    const size = sizeOf(spot.entry.label, SPOT_LABEL, textWidth, language)
    const side = SIDES.find(side => occupancy.isFree(besides(spot, size, side)))
    if (!side) continue
    occupancy.take(besides(spot, size, side))
    sides.set(spot.entry.id, side)
  }
  return { sides, chips, occupancy }
}

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below']

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf(text: string, style: LabelStyle, textWidth: TextWidth, language: string): Size {
  const set = setText(text, style, language)
  return { width: textWidth(set, style.font) + set.length * style.spacing + 2, height: style.height }
}

function besides({ x, y, dx, dy, r }: Spot, { width, height }: Size, side: Side): Rect {
  const middleX = x + dx
  const middleY = y + dy
  switch (side) {
    case 'right':
      return { x: middleX + r + GAP, y: middleY - height / 2, width, height }
    case 'left':
      return { x: middleX - r - GAP - width, y: middleY - height / 2, width, height }
    case 'above':
      return { x: middleX - width / 2, y: middleY - r - height, width, height }
    case 'below':
      return { x: middleX - width / 2, y: middleY + r, width, height }
  }
}

/** The free place nearest to the heart of the figure that still lies on it; the heart itself for a mere sign. */
function placeChip(figure: Figure, size: Size, window: Window, occupancy: Occupancy): Chip | undefined {
  const { scale } = window
  const heart = nearestInView(figure.heart, window)
  const candidates = isLineFigure(figure) ? alongLine(figure, window, size) : insideArea(figure, window)
  candidates.sort((a, b) => away(a, heart) - away(b, heart))
  for (const [x, y] of [heart, ...candidates]) {
    const rect = { x: x * scale - size.width / 2, y: y * scale - size.height / 2, ...size }
    if (!occupancy.isFree(rect)) continue
    occupancy.take(rect)
    return { figure, x: x * scale, y: y * scale, short: false }
  }
  const [x, y] = candidates[0] ?? heart
  occupancy.take({ x: x * scale - 6, y: y * scale - 6, width: 12, height: 12 })
  return { figure, x: x * scale, y: y * scale, short: true }
}

type XY = readonly [x: number, y: number]

/** A point on the copy of the world that is nearest to the view's middle. */
function nearestInView([x, y]: XY, { minX, maxX }: Window): XY {
  return [x + Math.round((minX + maxX) / 2 - x), y]
}

function insideArea({ rings, lines }: Figure, { minX, minY, maxX, maxY }: Window): XY[] {
  const [columns, rows] = GRID
  const found: XY[] = []
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = minX + ((column + 0.5) / columns) * (maxX - minX)
      const y = minY + ((row + 0.5) / rows) * (maxY - minY)
      if (ringsContain(rings, lines, x - Math.floor(x), y)) found.push([x, y])
    }
  }
  return found
}

/** Points just above and below the line's vertices in view. */
function alongLine({ lines: { xy } }: Figure, window: Window, { height }: Size): XY[] {
  const found: XY[] = []
  const aside = (height / 2 + 5) / window.scale
  for (let v = 0; v < xy.length; v += 2) {
    const [x, y] = nearestInView([xy[v], xy[v + 1]], window)
    if (x < window.minX || x > window.maxX || y < window.minY || y > window.maxY) continue
    found.push([x, y - aside], [x, y + aside])
  }
  return found
}

function byMentions(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => b.entry.mentions.length - a.entry.mentions.length)
}

function away([x, y]: XY, [heartX, heartY]: XY): number {
  return Math.hypot(x - heartX, y - heartY)
}
