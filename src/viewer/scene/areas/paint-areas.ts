import type { PlaceId } from '../../../gazetteer/index.ts'
import { type MapWindow, traceRing, traceStroke } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import type { PaintContext } from '../drawing/paint-on.ts'
import { riversIn } from '../waters/rivers-in.ts'
import type { Waters } from '../waters/waters.ts'
import { type AreaFeature, isLineFeature } from './area-feature.ts'

/** Opacity of an area named once, and what the most named one has more: a country is ground, a region lies on it. */
const REGION = { faint: 0.12, deeper: 0.3 }
const COUNTRY = { faint: 0.35, deeper: 0.6 }

/** Share of the painted width from which an area counts as a backdrop. */
const BACKDROP = 0.45

/** Which features stand out. */
export interface Emphasis {
  readonly selected: PlaceId | null
  /** Under the pointer, or focused, here or in the text. */
  readonly hovered: PlaceId | null
}

/**
 * Paints the areas and lines of the corpus: an area is the deeper the more it is named. Countries come first, then regions, and both
 * leave out the waters of the base map below, so that a lake stays a lake.
 */
export function paintAreas(
  context: PaintContext,
  mapWindow: MapWindow,
  features: readonly AreaFeature[],
  waters: Waters | null,
  palette: Palette,
  emphasis: Emphasis,
): void {
  const most = mostNamed(features)
  const countries = features.filter(isCountry)
  context.lineJoin = context.lineCap = 'round'
  const paint = (feature: AreaFeature) => {
    const { id } = feature.entry
    const strong = id === emphasis.selected || id === emphasis.hovered
    if (isLineFeature(feature)) paintLine(context, mapWindow, feature, palette, strong)
    else if (isVague(feature) && !strong && !isBackdrop(feature, mapWindow))
      paintVague(context, mapWindow, feature, palette.accent, areaOpacity(feature, most))
    else if (strong || !isBackdrop(feature, mapWindow))
      paintArea(context, mapWindow, feature, palette, strong, areaOpacity(feature, most))
  }
  countries.forEach(paint)
  const onLand = (feature: AreaFeature) => feature.entry.group !== 'water'
  const areas = features.filter(feature => !isCountry(feature))
  for (const feature of areas) if (onLand(feature)) paint(feature)
  if (waters && features.some(onLand)) leaveOutWaters(context, mapWindow, waters)
  for (const feature of areas) if (!onLand(feature)) paint(feature)
  context.globalAlpha = 1
}

/** How often the most named of some features is named. */
export function mostNamed(features: readonly AreaFeature[]): number {
  return features.reduce((most, { entry }) => Math.max(most, entry.count), 1)
}

/** How deep an area is coloured: the more it is named the deeper. */
export function areaOpacity(feature: AreaFeature, most: number): number {
  const { faint, deeper } = isCountry(feature) ? COUNTRY : REGION
  return faint + deeper * Math.sqrt(feature.entry.count / most)
}

/** Whether a feature is a country of today: the ground that all else lies on. */
export function isCountry({ entry }: AreaFeature): boolean {
  return entry.group === 'country' && entry.place.kind !== 'A.PCLH'
}

/**
 * Whether an area only frames others, or fills the view. Such an area would tint everything, so only its name is
 * shown until it is pointed at.
 */
export function isBackdrop(feature: AreaFeature, { minX, maxX }: MapWindow): boolean {
  const { rings, frame } = feature
  if (isCountry(feature)) return false
  return frame || rings.some(ring => ring.maxX - ring.minX > (maxX - minX) * BACKDROP)
}

/** Erases what was painted where the base map has lakes and rivers. */
function leaveOutWaters(context: PaintContext, mapWindow: MapWindow, waters: Waters): void {
  context.save()
  context.globalCompositeOperation = 'destination-out'
  context.globalAlpha = 1
  context.beginPath()
  for (const ring of waters.lakes) traceRing(context, waters.lines, ring, mapWindow)
  context.fill()
  for (const { lines, width } of riversIn(waters, mapWindow)) {
    context.beginPath()
    for (const line of lines) traceStroke(context, waters.lines, line, mapWindow)
    context.lineWidth = width
    context.stroke()
  }
  context.restore()
}

function paintArea(
  context: PaintContext,
  mapWindow: MapWindow,
  feature: AreaFeature,
  palette: Palette,
  strong: boolean,
  opacity: number,
): void {
  const { entry, rings, lines } = feature
  const country = isCountry(feature)
  const colour = country ? palette.lit : entry.group === 'water' ? palette.water : palette.accent
  context.save()
  context.beginPath()
  for (const ring of rings) traceRing(context, lines, ring, mapWindow)
  context.globalAlpha = Math.min(1, opacity + (strong ? 0.12 : 0))
  context.fillStyle = colour
  context.fill('evenodd')
  // Clipped to the area, a stroke shows its inner half alone: neighbours keep their own edges.
  context.clip('evenodd')
  context.beginPath()
  for (const ring of rings)
    for (const line of ring.lines) traceStroke(context, lines, line < 0 ? ~line : line, mapWindow)
  context.globalAlpha = strong ? 1 : country ? 0.5 : 0.8
  context.strokeStyle = country ? palette.litEdge : colour
  context.lineWidth = strong ? 5 : country ? 1.5 : 2
  // The edge of a region is nobody's border: it is drawn as the approximation it is.
  if (!country) context.setLineDash([2, 4])
  context.stroke()
  context.restore()
}

/** Whether an area has no settled edge. */
function isVague({ entry: { place }, line }: AreaFeature): boolean {
  return place.shapeAccuracy === 'approximate' && !line && !place.kind.startsWith('H.')
}

/** Half the width of a soft edge, in CSS pixels. */
const SOFT = 14
/** So far beside the canvas the area itself is painted, in CSS pixels: its shadow alone shows. */
const BESIDE = 20_000

/** Paints an area as its own shadow: it fades at an edge that nobody has drawn. */
function paintVague(
  context: PaintContext,
  mapWindow: MapWindow,
  { rings, lines }: AreaFeature,
  colour: string,
  opacity: number,
): void {
  context.save()
  // Shadows know nothing of the canvas' scale.
  const density = context.getTransform().a
  context.shadowColor = colour
  context.shadowBlur = SOFT * density
  context.shadowOffsetX = BESIDE * density
  context.translate(-BESIDE, 0)
  context.globalAlpha = opacity
  context.fillStyle = colour
  context.beginPath()
  for (const ring of rings) traceRing(context, lines, ring, mapWindow)
  context.fill('evenodd')
  context.restore()
}

/** Widths of the bands of a range of mountains, in CSS pixels. */
const RANGE = [16, 9]

function paintLine(
  context: PaintContext,
  mapWindow: MapWindow,
  { lines, entry: { place } }: AreaFeature,
  palette: Palette,
  strong: boolean,
): void {
  context.beginPath()
  for (let line = 0; line + 1 < lines.starts.length; line++) traceStroke(context, lines, line, mapWindow)
  if (!place.kind.startsWith('H.')) {
    // A range is as broad as its mountains, not a line like a river.
    context.strokeStyle = palette.range
    context.globalAlpha = strong ? 0.5 : 0.3
    for (const width of RANGE) {
      context.lineWidth = width
      context.stroke()
    }
    return
  }
  context.globalAlpha = 1
  context.strokeStyle = palette.labelHalo
  context.lineWidth = strong ? 7 : 5
  context.stroke()
  context.strokeStyle = palette.water
  context.lineWidth = strong ? 4 : 2.5
  // A schematic line, drawn through towns, looks schematic.
  if (place.shapeAccuracy === 'schematic') context.setLineDash([9, 5])
  context.stroke()
  context.setLineDash([])
}
