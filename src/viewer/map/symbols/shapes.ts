import type { Form } from '../../model/index.ts'

/** A part of a symbol as SVG has it, around the origin: an element's name, the class that colours it, and its geometry. */
export type ShapePart = { readonly className: ShapeClass } & (
  | { readonly tag: 'circle'; readonly geometry: { readonly r: number } }
  | { readonly tag: 'rect'; readonly geometry: RectGeometry }
  | { readonly tag: 'path'; readonly geometry: { readonly d: string } }
)

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
 * The shape that stands for a form, of equal area for equal radius, so that counts compare across kinds.
 * Drawn around the origin.
 */
export function shapesOf(form: Form, r: number): readonly ShapePart[] {
  switch (form) {
    case 'town':
      return [{ tag: 'circle', className: 'symbol-body', geometry: { r } }]
    case 'capital':
      return [
        { tag: 'circle', className: 'symbol-body', geometry: { r } },
        { tag: 'circle', className: 'symbol-eye', geometry: { r: Math.max(1.2, r * 0.3) } },
      ]
    case 'country':
      return [square(r * Math.sqrt(Math.PI), 'symbol-area symbol-area--country')]
    case 'region':
      return [square(r * Math.sqrt(Math.PI), 'symbol-area symbol-area--open')]
    case 'water':
      return [lozenge(r)]
    case 'site':
      return [diamond(r * Math.sqrt(Math.PI / 2))]
  }
}

function square(side: number, className: ShapeClass): ShapePart {
  return {
    tag: 'rect',
    className,
    geometry: { x: -side / 2, y: -side / 2, width: side, height: side, rx: 1 },
  }
}

function diamond(half: number): ShapePart {
  return {
    tag: 'path',
    className: 'symbol-body',
    geometry: { d: `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z` },
  }
}

/** Twice as wide as high, with round ends: width 2.24 r has the area of a circle of radius r. */
function lozenge(r: number): ShapePart {
  const height = r * Math.sqrt(Math.PI / (1 + Math.PI / 4))
  return {
    tag: 'rect',
    className: 'symbol-body symbol-body--water',
    geometry: { x: -height, y: -height / 2, width: height * 2, height, rx: height / 2 },
  }
}
