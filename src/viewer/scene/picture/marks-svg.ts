import type { Mark, ShapeMark, TextMark } from '../drawing/mark.ts'
import { spacingOf } from '../layout/fonts.ts'
import { escapeXml, tag } from './svg.ts'

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** Marks as SVG, in world pixels. */
export function marksSvg(marks: readonly Mark[]): string {
  return marks.map(mark => (mark.kind === 'text' ? textSvg(mark) : shapeSvg(mark))).join('')
}

function shapeSvg({ x, y, outline, ink }: ShapeMark): string {
  const { fill, opacity, edge, edgeOpacity, width, dash } = ink
  return tag(outline.tag, {
    ...outline.geometry,
    transform: `translate(${x} ${y})`,
    fill,
    'fill-opacity': fill === 'none' || opacity === 1 ? undefined : String(opacity),
    stroke: edge,
    'stroke-opacity': edgeOpacity === undefined ? undefined : String(edgeOpacity),
    'stroke-width': width === undefined ? undefined : String(width),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': dash && 'round',
  })
}

function textSvg({ text, x, y, align, angle, style, fill, halo }: TextMark): string {
  return tag(
    'text',
    {
      x,
      y,
      dy: '0.35em',
      style: `font: ${style.font}`,
      'letter-spacing': spacingOf(text, style),
      fill,
      'text-anchor': ANCHORS[align],
      transform: angle === undefined ? undefined : `rotate(${(angle * 180) / Math.PI} ${x} ${y})`,
      ...(halo && { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escapeXml(text),
  )
}
