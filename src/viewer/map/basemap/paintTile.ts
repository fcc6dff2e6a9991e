import { type Atlas, traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Palette } from './palette.ts'

/** Paints land, coast and borders of one window. The context is scaled to CSS pixels and its origin is the corner. */
export function paintTile(
  context: CanvasRenderingContext2D,
  atlas: Atlas | null,
  window: Window,
  { sea, land, coast, border }: Palette,
): void {
  context.fillStyle = sea
  context.fillRect(
    0,
    0,
    (window.maxX - window.minX) * window.scale,
    (window.maxY - window.minY) * window.scale,
  )
  if (!atlas) return

  context.beginPath()
  for (const ring of atlas.land) traceRing(context, atlas.lines, ring, window)
  context.fillStyle = land
  context.fill('evenodd')

  context.lineJoin = 'round'
  stroke(context, atlas, atlas.coast, window, coast, 0.75)
  stroke(context, atlas, atlas.borders, window, border, 1)
}

function stroke(
  context: CanvasRenderingContext2D,
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
