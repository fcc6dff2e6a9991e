import type { ShapeClass } from '../../model/kinds/shapes.ts'
import type { Palette } from '../basemap/palette.ts'

/** How a part of a symbol is filled and edged. Lengths in CSS pixels. */
export interface Ink {
  /** A colour, or `none`. */
  readonly fill: string
  readonly opacity: number
  readonly edge?: string
  readonly edgeOpacity?: number
  readonly width?: number
  readonly dash?: readonly number[]
}

/** The looks of symbols where no style sheet reaches, on a canvas and in a picture; `symbols.css` has the same. */
export function inksOf({
  accent,
  symbolEdge,
  water,
  lit,
  litEdge,
}: Palette): Readonly<Record<ShapeClass, Ink>> {
  const body: Ink = { fill: accent, opacity: 0.88, edge: symbolEdge, width: 1.25 }
  return {
    'symbol-body': body,
    'symbol-body symbol-body--water': { ...body, fill: water },
    'symbol-eye': { fill: symbolEdge, opacity: 1 },
    'symbol-area symbol-area--country': { fill: lit, opacity: 1, edge: litEdge, width: 1.25 },
    'symbol-area symbol-area--open': { fill: accent, opacity: 0.2, edge: accent, width: 1.75, dash: [1, 3] },
  }
}
