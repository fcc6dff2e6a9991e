import type { KindGroup } from '../../../corpus/index.ts'

/** An outline as SVG has it, around the origin: an element's name and its geometry. */
export type Outline =
  | { readonly tag: 'circle'; readonly geometry: { readonly r: number } }
  | { readonly tag: 'rect'; readonly geometry: RectGeometry }
  | { readonly tag: 'path'; readonly geometry: { readonly d: string } }

/** A part of a symbol: its outline and the class that colours it. */
export interface ShapePart {
  readonly className: ShapeClass
  readonly outline: Outline
}

interface RectGeometry {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rx: number
}

/** The classes that the parts of symbols have; the style sheet and {@link inksOf} give them the same looks. */
export type ShapeClass =
  | 'symbol-body'
  | 'symbol-body symbol-body--water'
  | 'symbol-eye'
  | 'symbol-area symbol-area--country'
  | 'symbol-area symbol-area--open'

/**
 * The shape that stands for a kind group, of equal area for equal radius, so that counts compare across kinds.
 * Drawn around the origin.
 */
export function shapesOf(group: KindGroup, r: number): readonly ShapePart[] {
  switch (group) {
    case 'town':
      return [circle(r, 'symbol-body')]
    case 'capital':
      return [circle(r, 'symbol-body'), circle(Math.max(1.2, r * 0.3), 'symbol-eye')]
    case 'country':
      return [circle(r, 'symbol-area symbol-area--country')]
    case 'region':
      return [circle(r, 'symbol-area symbol-area--open')]
    case 'water':
      return [lozenge(r)]
    case 'site':
      return [diamond(r * Math.sqrt(Math.PI / 2))]
  }
}

function circle(r: number, className: ShapeClass): ShapePart {
  return { className, outline: { tag: 'circle', geometry: { r } } }
}

function diamond(half: number): ShapePart {
  const d = `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`
  return { className: 'symbol-body', outline: { tag: 'path', geometry: { d } } }
}

/** Twice as wide as high, with round ends: width 2.24 r has the area of a circle of radius r. */
function lozenge(r: number): ShapePart {
  const height = r * Math.sqrt(Math.PI / (1 + Math.PI / 4))
  const geometry = { x: -height, y: -height / 2, width: height * 2, height, rx: height / 2 }
  return { className: 'symbol-body symbol-body--water', outline: { tag: 'rect', geometry } }
}
