import type { Entry } from '../../model/index.ts'
import { type AreaFeature, isInWindow, isLineFeature } from '../areas/area-feature.ts'
import type { Atlas, MapWindow } from '../atlas/index.ts'
import {
  CLUSTER_LABEL,
  COUNTRY_LABEL,
  type LabelStyle,
  REGION_LABEL,
  SPOT_LABEL,
  setText,
  spacingOf,
} from './fonts.ts'
import type { Cluster, PlaceSymbol, Standing } from './layout-spots.ts'
import { createOccupancy, type Occupancy, type Rect } from './occupancy.ts'
import { type Chip, isWithin, keepChip, placeChip, type Size } from './place-chip.ts'
import type { TextWidth } from './text-width.ts'

/** Which side of its symbol a label stands on; the best first. */
const SIDES = [
  'right',
  'left',
  'above',
  'below',
  'right-above',
  'right-below',
  'left-above',
  'left-below',
] as const

/** One of the sides. */
export type Side = (typeof SIDES)[number]

/** The labels of the corpus' places in one view, and what room they leave. */
export interface PlaceLabels {
  /** By the id of a place or cluster; a symbol without a side has no room for its label. */
  readonly sides: ReadonlyMap<string, Side>
  readonly chips: readonly Chip[]
  readonly occupancy: Occupancy
}

/** The input of {@link layoutLabels}. */
export interface LabelRequest {
  readonly spots: readonly PlaceSymbol[]
  readonly clusters: readonly Cluster[]
  readonly features: readonly AreaFeature[]
  /** Labels of features that stand already, and stay if they can. */
  readonly placed: readonly Chip[]
  readonly mapWindow: MapWindow
  readonly atlas: Atlas
  /** Controls and popups over the map, in world pixels: no label is placed beneath them. */
  readonly furniture: readonly Rect[]
  readonly textWidth: TextWidth
  /** BCP 47, for capitals. */
  readonly language: string
  /** The count beside the name of an area. */
  readonly countText: (entry: Entry) => string
}

/** Clear pixels between a symbol and its label. */
const GAP = 3

/** How far a label at a corner is moved up or down, in pixels, beside half the radius. */
const CORNER = 7

/** Pixels between the points of a line that labels keep clear of. */
const STEP = 5

/** Smaller features inside one that its name keeps clear of, at most. */
const MOST_AVOIDED = 12

/** Most of the view that symbols and the names of areas may cover, and all with the names of symbols: the rest waits for another zoom. */
const MOST_COVERED = { areas: 0.18, all: 0.235 }

/** Symbols labelled in one step. */
const AT_ONCE = 40

/** Labels places where nothing else stands, those of the most mentioned first; in steps, for whoever has to do other things between. */
export function* labelSteps(request: LabelRequest): Generator<void, PlaceLabels> {
  const { spots, clusters, features, placed, mapWindow, atlas, furniture, textWidth, language, countText } =
    request
  const occupancy = createOccupancy()
  for (const rect of furniture) occupancy.take(rect)
  for (const { x, y, dx, dy, r } of [...spots, ...clusters]) {
    occupancy.take({ x: x + dx - r, y: y + dy - r, width: 2 * r, height: 2 * r })
  }

  const view = (mapWindow.maxX - mapWindow.minX) * (mapWindow.maxY - mapWindow.minY) * mapWindow.scale ** 2
  let covered = [...spots, ...clusters].reduce((sum, { r }) => sum + Math.PI * r * r, 0) / view
  const cover = ({ width, height }: Size) => {
    covered += (width * height) / view
  }

  const chips: Chip[] = []
  const standing = new Map(placed.map(chip => [chip.feature.entry.id, chip]))
  const inView = features.filter(({ box }) => isInWindow(box, mapWindow))
  for (const [at, feature] of byMentions(inView).entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield
    const { shortLabel, group, id } = feature.entry
    const style = group === 'country' ? COUNTRY_LABEL : REGION_LABEL
    const avoid = () =>
      inView
        .slice(inView.indexOf(feature) + 1)
        .filter(other => areOnEachOther(feature, other))
        .slice(0, MOST_AVOIDED)
    if (covered > MOST_COVERED.areas) break
    const count = countText(feature.entry)
    for (const counted of [true, false]) {
      const size = sizeOf(counted ? `${shortLabel} ${count}` : shortLabel, style, textWidth, language)
      const before = standing.get(id)
      const chip = keepChip(
        before && (before.count !== null) === counted ? before : undefined,
        feature,
        size,
        mapWindow,
        occupancy,
      )
      const found = chip ?? placeChip(feature, size, mapWindow, occupancy, avoid, atlas)
      if (!found) continue
      chips.push({ ...found, count: counted ? count : null })
      cover(size)
      if (isLineFeature(feature)) takeLine(feature, mapWindow, occupancy)
      break
    }
  }

  const sides = new Map<string, Side>()
  const label = (id: string, text: string, symbol: Standing, style: LabelStyle) => {
    if (covered > MOST_COVERED.all) return
    const size = sizeOf(text, style, textWidth, language)
    for (const side of SIDES) {
      const rect = besides(symbol, size, side)
      if (!isWithin(rect, mapWindow) || !occupancy.isFree(rect)) continue
      occupancy.take(rect)
      cover(size)
      sides.set(id, side)
      return
    }
  }
  yield
  for (const [at, symbol] of byWeight([...spots, ...clusters]).entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield
    if ('entry' in symbol) label(symbol.entry.id, symbol.entry.shortLabel, symbol, SPOT_LABEL)
    else label(symbol.id, clusterName(symbol), symbol, CLUSTER_LABEL)
  }
  return { sides, chips, occupancy }
}

/** The most mentioned first; a cluster weighs as much as all of its places. */
function byWeight(symbols: readonly (PlaceSymbol | Cluster)[]): (PlaceSymbol | Cluster)[] {
  const weights = new Map(symbols.map(symbol => [symbol, weightOf(symbol)]))
  return symbols.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function weightOf(symbol: PlaceSymbol | Cluster): number {
  if ('entry' in symbol) return symbol.entry.count
  return symbol.mentions
}

/** The name of a cluster on the map: that of its most mentioned place. */
export function clusterName({ heads }: Cluster): string {
  return heads[0]!.shortLabel
}

function sizeOf(text: string, style: LabelStyle, textWidth: TextWidth, language: string): Size {
  const set = setText(text, style, language)
  return { width: textWidth(set, style.font) + set.length * spacingOf(set, style) + 2, height: style.height }
}

function besides({ x, y, dx, dy, r }: Standing, { width, height }: Size, side: Side): Rect {
  const middleX = x + dx
  const middleY = y + dy
  const upright = side.endsWith('above') ? -1 : side.endsWith('below') ? 1 : 0
  if (side === 'above' || side === 'below') {
    const top = upright < 0 ? middleY - r - height : middleY + r
    return { x: middleX - width / 2, y: top, width, height }
  }
  // At a corner the label moves up or down by a little more than half its height, and in towards the circle.
  const aside = upright === 0 ? r + GAP : r * 0.75 + GAP - 1
  const left = side.startsWith('right') ? middleX + aside : middleX - aside - width
  return { x: left, y: middleY - height / 2 + upright * (r * 0.5 + CORNER), width, height }
}

/** Keeps labels off a line, as far as it lies in view. */
function takeLine({ lines: { xy, starts } }: AreaFeature, mapWindow: MapWindow, occupancy: Occupancy): void {
  const { minX, minY, maxX, maxY, scale } = mapWindow
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let v = starts[line]!; v + 1 < starts[line + 1]!; v++) {
      const [x0, y0, x1, y1] = [xy[v * 2]!, xy[v * 2 + 1]!, xy[v * 2 + 2]!, xy[v * 2 + 3]!]
      const copy = Math.round((minX + maxX) / 2 - x0)
      const steps = Math.ceil((Math.hypot(x1 - x0, y1 - y0) * scale) / STEP)
      for (let step = 0; step < steps; step++) {
        const x = x0 + ((x1 - x0) * step) / steps + copy
        const y = y0 + ((y1 - y0) * step) / steps
        if (x < minX || x > maxX || y < minY || y > maxY) continue
        occupancy.take({ x: x * scale - 1, y: y * scale - 1, width: 2, height: 2 })
      }
    }
  }
}

function areOnEachOther({ box: a }: AreaFeature, { box: b }: AreaFeature): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
}

function byMentions(features: readonly AreaFeature[]): AreaFeature[] {
  return [...features].sort((a, b) => b.entry.count - a.entry.count)
}
