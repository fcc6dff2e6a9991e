import { type Atlas, type Lines, type MapWindow, traceRing, traceStroke } from '../atlas/index.ts'
import type { PaintContext } from '../drawing/paint-on.ts'
import { riversIn } from '../waters/rivers-in.ts'
import type { Waters } from '../waters/waters.ts'
import type { Palette } from './palette.ts'

/** What the base map consists of. */
export interface Painting {
  readonly atlas: Atlas
  readonly waters: Waters | null
  readonly palette: Palette
}

/**
 * Paints land, lakes, rivers, coast and borders of one window on a fresh canvas.
 *
 * @param density device pixels a CSS pixel.
 */
export function paintTile(
  context: PaintContext,
  { atlas, waters, palette: { sea, land, coast, border, river } }: Painting,
  mapWindow: MapWindow,
  density: number,
): void {
  context.scale(density, density)
  context.fillStyle = sea
  context.fillRect(
    0,
    0,
    (mapWindow.maxX - mapWindow.minX) * mapWindow.scale,
    (mapWindow.maxY - mapWindow.minY) * mapWindow.scale,
  )

  context.beginPath()
  for (const ring of atlas.land) traceRing(context, atlas.lines, ring, mapWindow)
  context.fillStyle = land
  context.fill('evenodd')

  context.lineJoin = context.lineCap = 'round'
  if (waters) {
    context.beginPath()
    for (const ring of waters.lakes) traceRing(context, waters.lines, ring, mapWindow)
    context.fillStyle = sea
    context.fill()
    for (const { lines, width } of riversIn(waters, mapWindow))
      stroke(context, waters.lines, lines, mapWindow, river, width)
  }
  stroke(context, atlas.lines, atlas.coast, mapWindow, coast, 0.75)
  stroke(context, atlas.lines, atlas.borders, mapWindow, border, 1)
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
