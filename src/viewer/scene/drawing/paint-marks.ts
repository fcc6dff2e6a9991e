import { type LabelStyle, spacingOf } from '../layout/fonts.ts'
import type { Mark, ShapeMark, TextMark } from './mark.ts'
import type { PaintContext } from './paint-on.ts'

/** Paints marks, the last above all. `left` and `top` are the canvas' corner in world pixels. */
export function paintMarks(context: PaintContext, marks: readonly Mark[], left: number, top: number): void {
  const write = createPen(context)
  for (const mark of marks) {
    // Here and not by the context, which counts in numbers too short for the pixels of a world.
    const x = mark.x - left
    const y = mark.y - top
    if (mark.kind === 'text') write(mark, x, y)
    else paintShape(context, mark, x, y)
  }
}

function paintShape(context: PaintContext, { outline, ink }: ShapeMark, x: number, y: number): void {
  const { fill, opacity, edge, edgeOpacity = 1, width, dash } = ink
  context.translate(x, y)
  context.beginPath()
  const path = outline.tag === 'path' ? new Path2D(outline.geometry.d) : null
  if (outline.tag === 'circle') context.arc(0, 0, outline.geometry.r, 0, 2 * Math.PI)
  else if (outline.tag === 'rect') {
    const { x, y, width, height, rx } = outline.geometry
    context.roundRect(x, y, width, height, rx)
  }
  if (fill !== 'none') {
    context.globalAlpha = opacity
    context.fillStyle = fill
    if (path) context.fill(path)
    else context.fill()
  }
  if (edge && width) {
    context.globalAlpha = edgeOpacity
    context.strokeStyle = edge
    context.lineWidth = width
    context.lineCap = 'round'
    if (dash) context.setLineDash([...dash])
    if (path) context.stroke(path)
    else context.stroke()
    if (dash) context.setLineDash([])
  }
  context.globalAlpha = 1
  context.translate(-x, -y)
}

/** Writes texts. Setting a font costs more than writing in it, so it is kept. */
function createPen(context: PaintContext) {
  let set: LabelStyle | null = null
  let apart = Number.NaN
  return ({ text, align, angle, style, fill, halo }: TextMark, x: number, y: number) => {
    if (style !== set) {
      context.font = style.font
      context.textBaseline = 'middle'
      set = style
    }
    const spacing = spacingOf(text, style)
    if (spacing !== apart) context.letterSpacing = `${spacing}px`
    apart = spacing
    context.textAlign = align
    context.fillStyle = fill
    if (halo) {
      context.strokeStyle = halo
      context.lineWidth = 3
      context.lineJoin = 'round'
    }
    if (angle === undefined) return put(x, y)
    context.save()
    context.translate(x, y)
    context.rotate(angle)
    put(0, 0)
    context.restore()

    function put(x: number, y: number): void {
      if (halo) context.strokeText(text, x, y)
      context.fillText(text, x, y)
    }
  }
}
