import type { Window } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import type { BaseLabel } from './baseLabels.ts'

/** Paints the base map's labels, each with a halo of the land's colour so that borders do not cut through. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  window: Window,
  labels: readonly BaseLabel[],
  { label: colour, labelHalo }: Palette,
): void {
  const left = window.minX * window.scale
  const top = window.minY * window.scale
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const { text, style, x, y, dot } of labels) {
    context.font = style.font
    context.letterSpacing = `${style.spacing}px`
    context.strokeStyle = labelHalo
    context.lineWidth = 3
    context.strokeText(text, x - left, y - top)
    context.fillStyle = colour
    context.fillText(text, x - left, y - top)
    if (dot) paintDot(context, dot.x - left, dot.y - top, dot.capital, labelHalo)
  }
}

function paintDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  capital: boolean,
  halo: string,
): void {
  context.beginPath()
  if (capital) context.rect(x - 2, y - 2, 4, 4)
  else context.arc(x, y, 1.75, 0, 2 * Math.PI)
  context.fill()
  context.strokeStyle = halo
  context.lineWidth = 1
  context.stroke()
}
