import { groupBy } from '../../../corpus/index.ts'
import type { Window } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import type { PaintContext } from '../leaflet/paintOn.ts'
import type { BaseLabel } from './baseLabel.ts'

/** Paints the base map's labels, each with a halo of the land's colour so that borders do not cut through. */
export function paintLabels(
  context: PaintContext,
  window: Window,
  labels: readonly BaseLabel[],
  { label: colour, waterLabel, labelHalo }: Palette,
): void {
  const left = window.minX * window.scale
  const top = window.minY * window.scale
  context.textBaseline = 'middle'
  // Positions are left edges, whichever way the page is written.
  context.textAlign = 'left'
  context.lineJoin = 'round'
  context.strokeStyle = labelHalo
  // Style by style: setting a font costs more than writing in it.
  for (const [style, own] of groupBy(labels, ({ style }) => style)) {
    context.font = style.font
    context.letterSpacing = `${style.spacing}px`
    context.lineWidth = 3
    for (const { text, x, y, angle, water } of own) {
      context.fillStyle = water ? waterLabel : colour
      if (angle === undefined) write(context, text, x - left, y - top)
      else writeAt(context, text, x - left, y - top, angle)
    }
  }
  context.fillStyle = colour
  for (const { dot } of labels) if (dot) paintDot(context, dot.x - left, dot.y - top, dot.capital, labelHalo)
}

function write(context: PaintContext, text: string, x: number, y: number): void {
  context.strokeText(text, x, y)
  context.fillText(text, x, y)
}

function writeAt(context: PaintContext, text: string, x: number, y: number, angle: number): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  context.textAlign = 'center'
  write(context, text, 0, 0)
  context.restore()
}

function paintDot(context: PaintContext, x: number, y: number, capital: boolean, halo: string): void {
  context.beginPath()
  if (capital) context.rect(x - 2, y - 2, 4, 4)
  else context.arc(x, y, 1.75, 0, 2 * Math.PI)
  context.fill()
  context.strokeStyle = halo
  context.lineWidth = 1
  context.stroke()
}
