import { type Atlas, traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Palette } from './palette.ts'

/** What a tile is painted on: a canvas of the page, or of a worker. */
export type TileContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * Paints land, coast and borders of one window on a fresh canvas.
 *
 * @param density device pixels a CSS pixel.
 */
export function paintTile(
  context: TileContext,
  atlas: Atlas,
  window: Window,
  { sea, land, coast, border }: Palette,
  density: number,
): void {
  context.scale(density, density)
  context.fillStyle = sea
  context.fillRect(
    0,
    0,
    (window.maxX - window.minX) * window.scale,
    (window.maxY - window.minY) * window.scale,
  )
  context.beginPath()
  for (const ring of atlas.land) traceRing(context, atlas.lines, ring, window)
  context.fillStyle = land
  context.fill('evenodd')

  context.lineJoin = 'round'
  stroke(context, atlas, atlas.coast, window, coast, 0.75)
  stroke(context, atlas, atlas.borders, window, border, 1)
}

function stroke(
  context: TileContext,
  atlas: Atlas,
  lines: readonly number[],
  window: Window,
  colour: string,
  width: number,
): void {
  context.beginPath()
  for (const line of lines) traceStroke(context, atlas.lines, line, window)
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}
