import type { Outline } from '../../model/kinds/shapes.ts'
import type { LabelStyle } from '../layout/fonts.ts'
import type { LabelPoint } from '../layout/label-point.ts'
import type { Ink } from './inks.ts'

/** A shape around its point, in world pixels. */
export interface ShapeMark {
  readonly kind: 'shape'
  readonly x: number
  readonly y: number
  readonly outline: Outline
  readonly ink: Ink
}

/** A text at its point, in world pixels. */
export interface TextMark extends LabelPoint {
  readonly kind: 'text'
  readonly text: string
  readonly style: LabelStyle
  readonly fill: string
  /** Colour of the edge that keeps what lies below from cutting through. */
  readonly halo: string | null
  /** Radians, clockwise. */
  readonly angle?: number
}

/**
 * One thing to draw. A list of them is all that the painters need, of a canvas, in the page or in a worker, or of an
 * SVG: nothing but plain values, colours and fonts included.
 */
export type Mark = ShapeMark | TextMark
