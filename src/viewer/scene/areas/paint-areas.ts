import type { PlaceId } from '../../../gazetteer/index.ts'
import { traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import type { PaintContext } from '../drawing/paint-on.ts'
import { riversIn } from '../waters/rivers-in.ts'
import type { Waters } from '../waters/waters.ts'
import { type Figure, isLineFigure } from './area-feature.ts'

/** Opacity of an area named once, and what the most named one has more: a country is ground, a region lies on it. */
const REGION = { faint: 0.12, deeper: 0.3 }
const COUNTRY = { faint: 0.35, deeper: 0.6 }

/** Share of the painted width from which an area counts as a backdrop. */
const BACKDROP = 0.45

/** Which figures stand out. */
export interface Emphasis {
  readonly selected: PlaceId | null
  /** Under the pointer, or focused, here or in the text. */
  readonly marked: PlaceId | null
}

/**
 * Paints the areas and lines of the corpus: an area is the deeper the more it is named. Countries come first and
 * leave out the waters of the base map below, so that a lake stays a lake.
 */
export function paintFigures(
  context: PaintContext,
  window: Window,
  figures: readonly Figure[],
  waters: Waters | null,
  palette: Palette,
  emphasis: Emphasis,
): void {
  const most = mostNamed(figures)
  const countries = figures.filter(isCountry)
  context.lineJoin = context.lineCap = 'round'
  const paint = (figure: Figure) => {
    const { id } = figure.entry
    const strong = id === emphasis.selected || id === emphasis.marked
    if (isLineFigure(figure)) paintLine(context, window, figure, palette, strong)
    else if (strong || !isBackdrop(figure, window))
      paintArea(context, window, figure, palette, strong, figureOpacity(figure, most))
  }
  countries.forEach(paint)
  if (waters && countries.length > 0) leaveOutWaters(context, window, waters)
  for (const figure of figures) if (!isCountry(figure)) paint(figure)
  context.globalAlpha = 1
}

/** How often the most named of some figures is named. */
export function mostNamed(figures: readonly Figure[]): number {
  return figures.reduce((most, { entry }) => Math.max(most, entry.count), 1)
}

/** How deep an area is coloured: the more it is named the deeper. */
export function figureOpacity(figure: Figure, most: number): number {
  const { faint, deeper } = isCountry(figure) ? COUNTRY : REGION
  return faint + deeper * Math.sqrt(figure.entry.count / most)
}

/** Whether a figure is a country of today: the ground that all else lies on. */
export function isCountry({ entry }: Figure): boolean {
  return entry.form === 'country' && entry.place.kind !== 'A.PCLH'
}

/**
 * Whether an area is but the frame of others, or fills the view: lit all the time it would only tint everything.
 * Its name alone then tells of it until it is pointed at.
 */
export function isBackdrop(figure: Figure, { minX, maxX }: Window): boolean {
  const { rings, frame } = figure
  if (isCountry(figure)) return false
  return frame || rings.some(ring => ring.maxX - ring.minX > (maxX - minX) * BACKDROP)
}

/** Erases what was painted where the base map has lakes and rivers. */
function leaveOutWaters(context: PaintContext, window: Window, waters: Waters): void {
  context.save()
  context.globalCompositeOperation = 'destination-out'
  context.globalAlpha = 1
  context.beginPath()
  for (const ring of waters.lakes) traceRing(context, waters.lines, ring, window)
  context.fill()
  for (const { lines, width } of riversIn(waters, window)) {
    context.beginPath()
    for (const line of lines) traceStroke(context, waters.lines, line, window)
    context.lineWidth = width
    context.stroke()
  }
  context.restore()
}

function paintArea(
  context: PaintContext,
  window: Window,
  figure: Figure,
  palette: Palette,
  strong: boolean,
  opacity: number,
): void {
  const { entry, rings, lines } = figure
  const country = isCountry(figure)
  const colour = country ? palette.lit : entry.form === 'water' ? palette.water : palette.accent
  context.save()
  context.beginPath()
  for (const ring of rings) traceRing(context, lines, ring, window)
  context.globalAlpha = Math.min(1, opacity + (strong ? 0.12 : 0))
  context.fillStyle = colour
  context.fill('evenodd')
  // Clipped to the area, a stroke shows its inner half alone: neighbours keep their own edges.
  context.clip('evenodd')
  context.beginPath()
  for (const ring of rings)
    for (const line of ring.lines) traceStroke(context, lines, line < 0 ? ~line : line, window)
  context.globalAlpha = strong ? 1 : country ? 0.5 : 0.8
  context.strokeStyle = country ? palette.litEdge : colour
  context.lineWidth = strong ? 5 : country ? 1.5 : 2
  // The edge of a region is nobody's border: it is drawn as the approximation it is.
  if (!country) context.setLineDash([2, 4])
  context.stroke()
  context.restore()
}

function paintLine(
  context: PaintContext,
  window: Window,
  { lines }: Figure,
  palette: Palette,
  strong: boolean,
): void {
  context.beginPath()
  for (let line = 0; line + 1 < lines.starts.length; line++) traceStroke(context, lines, line, window)
  context.globalAlpha = 1
  context.strokeStyle = palette.labelHalo
  context.lineWidth = strong ? 7 : 5
  context.stroke()
  context.strokeStyle = palette.water
  context.lineWidth = strong ? 4 : 2.5
  context.stroke()
}
