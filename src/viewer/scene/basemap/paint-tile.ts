import { type Atlas, type Lines, type MapWindow, traceRing, traceStroke } from '../atlas/index.ts'
import type { PaintContext } from '../drawing/paint-on.ts'
import { riversIn } from '../waters/rivers-in.ts'
import type { Waters } from '../waters/waters.ts'
import type { Palette } from './palette.ts'

/** The layers of the base map. */
export interface Painting {
  readonly atlas: Atlas
  readonly waters: Waters | null
  readonly palette: Palette
}

/** Width of the pale band of sea along a coast, in CSS pixels: half of it lies beneath the land. */
const SHALLOW = 9
/** Extent from which a first-level region shows its border, in CSS pixels. */
const SMALLEST_REGION = 64
/** The dash of borders that are not settled, in CSS pixels. */
export const DISPUTED_DASH = [4, 3]

/**
 * Paints land, lakes, rivers, coast and borders of one mapWindow on a fresh canvas.
 *
 * @param density device pixels a CSS pixel.
 */
export function paintTile(
  context: PaintContext,
  { atlas, waters, palette }: Painting,
  mapWindow: MapWindow,
  density: number,
): void {
  const { sea, shallow, land, coast, border, regionBorder, river } = palette
  context.scale(density, density)
  context.fillStyle = sea
  context.fillRect(
    0,
    0,
    (mapWindow.maxX - mapWindow.minX) * mapWindow.scale,
    (mapWindow.maxY - mapWindow.minY) * mapWindow.scale,
  )

  context.lineJoin = context.lineCap = 'round'
  stroke(context, atlas.lines, atlas.coast, mapWindow, shallow, SHALLOW)

  context.beginPath()
  for (const ring of atlas.land) traceRing(context, atlas.lines, ring, mapWindow)
  context.fillStyle = land
  context.fill('evenodd')

  stroke(context, atlas.lines, regionBordersAt(atlas, mapWindow), mapWindow, regionBorder, 0.9)
  if (waters) {
    context.beginPath()
    for (const ring of waters.lakes) traceRing(context, waters.lines, ring, mapWindow)
    context.fillStyle = sea
    context.fill()
    for (const { lines, width } of riversIn(waters, mapWindow))
      stroke(context, waters.lines, lines, mapWindow, river, width)
  }
  stroke(context, atlas.lines, atlas.coast, mapWindow, coast, 0.75)
  stroke(context, atlas.lines, atlas.borders, mapWindow, border, 1.1)
  context.save()
  context.lineCap = 'butt'
  context.setLineDash(DISPUTED_DASH)
  stroke(context, atlas.lines, atlas.disputedBorders, mapWindow, border, 1.1)
  context.restore()
}

/** Borders of the regions that are large enough on the screen to be more than a net over the land. */
function regionBordersAt(
  { regionBorders: { lines, sizes } }: Atlas,
  { scale }: MapWindow,
): readonly number[] {
  let count = 0
  while (count < lines.length && sizes[count]! * scale >= SMALLEST_REGION) count++
  return count === lines.length ? lines : lines.slice(0, count)
}

function stroke(
  context: PaintContext,
  lines: Lines,
  which: readonly number[],
  mapWindow: MapWindow,
  colour: string,
  width: number,
): void {
  context.beginPath()
  for (const line of which) traceStroke(context, lines, line, mapWindow)
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}
