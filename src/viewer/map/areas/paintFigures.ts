import type { PlaceId } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import { traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import type { PaintContext } from '../leaflet/paintOn.ts'
import { type Figure, isLineFigure } from './figure.ts'

/** Opacity of an area named once, and what the most named one has more. */
const FAINT = 0.12
const DEEPER = 0.3

/** Share of the painted width from which an area counts as a backdrop. */
const BACKDROP = 0.45

/** Which figures stand out. */
export interface Emphasis {
  readonly selected: PlaceId | null
  /** Under the pointer, or focused, here or in the text. */
  readonly marked: PlaceId | null
}

/** Paints the areas and lines of the corpus: an area is the deeper the more it is named. */
export function paintFigures(
  context: PaintContext,
  window: Window,
  figures: readonly Figure[],
  palette: Palette,
  emphasis: Emphasis,
): void {
  const most = Math.max(1, ...figures.map(({ entry }) => entry.count))
  context.lineJoin = context.lineCap = 'round'
  for (const figure of figures) {
    const { id } = figure.entry
    const strong = id === emphasis.selected || id === emphasis.marked
    if (isLineFigure(figure)) paintLine(context, window, figure, palette, strong)
    else if (!strong && isBackdrop(figure, window)) paintOutline(context, window, figure, palette)
    else paintArea(context, window, figure, palette, strong, figureOpacity(figure.entry, most))
  }
  context.globalAlpha = 1
}

/** How deep an area is coloured: the more it is named the deeper. */
export function figureOpacity({ count }: Entry, most: number): number {
  return FAINT + DEEPER * Math.sqrt(count / most)
}

/** Whether an area is but the frame of others, or fills the view: lit all the time it would only tint everything. */
export function isBackdrop({ entry, rings, frame }: Figure, { minX, maxX }: Window): boolean {
  if (entry.form === 'country' && entry.place.kind !== 'A.PCLH') return false
  return frame || rings.some(ring => ring.maxX - ring.minX > (maxX - minX) * BACKDROP)
}

function paintOutline(
  context: PaintContext,
  window: Window,
  { rings, lines }: Figure,
  { accent }: Palette,
): void {
  context.save()
  context.beginPath()
  for (const ring of rings)
    for (const line of ring.lines) traceStroke(context, lines, line < 0 ? ~line : line, window)
  context.globalAlpha = 0.4
  context.strokeStyle = accent
  context.lineWidth = 1
  context.setLineDash([1, 5])
  context.stroke()
  context.restore()
}

function paintArea(
  context: PaintContext,
  window: Window,
  { entry, rings, lines }: Figure,
  palette: Palette,
  strong: boolean,
  opacity: number,
): void {
  const country = entry.form === 'country'
  const colour = country ? palette.lit : entry.form === 'water' ? palette.water : palette.accent
  context.save()
  context.beginPath()
  for (const ring of rings) traceRing(context, lines, ring, window)
  context.globalAlpha = opacity + (strong ? 0.12 : 0)
  context.fillStyle = colour
  context.fill('evenodd')
  // Clipped to the area, a stroke shows its inner half alone: neighbours keep their own edges.
  context.clip('evenodd')
  context.beginPath()
  for (const ring of rings)
    for (const line of ring.lines) traceStroke(context, lines, line < 0 ? ~line : line, window)
  context.globalAlpha = strong ? 1 : 0.8
  context.strokeStyle = country ? palette.litEdge : colour
  context.lineWidth = strong ? 5 : 2
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
