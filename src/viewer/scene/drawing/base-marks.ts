import { groupBy } from '../../../corpus/index.ts'
import type { Outline } from '../../model/kinds/shapes.ts'
import type { Palette } from '../basemap/palette.ts'
import type { BaseLabel } from '../labels/base-label.ts'
import { REST_RADIUS, type RestDot } from '../layout/rest-dots.ts'
import type { Mark } from './mark.ts'

const TOWN: Outline = { tag: 'circle', geometry: { r: 1.75 } }
const CAPITAL: Outline = { tag: 'rect', geometry: { x: -2, y: -2, width: 4, height: 4, rx: 0 } }

/** The names of the base map, each with a halo of the land's colour so that borders do not cut through. */
export function baseMarks(labels: readonly BaseLabel[], { label, waterLabel, labelHalo }: Palette): Mark[] {
  const marks: Mark[] = []
  // Style by style: setting a font costs more than writing in it.
  for (const [style, own] of groupBy(labels, ({ style }) => style)) {
    for (const { text, x, y, angle, water } of own)
      marks.push({
        kind: 'text',
        text,
        x,
        y,
        // Positions are left edges, whichever way the page is written.
        align: angle === undefined ? 'left' : 'center',
        ...(angle !== undefined && { angle }),
        style,
        fill: water ? waterLabel : label,
        halo: labelHalo,
      })
  }
  const ink = { fill: label, opacity: 1, edge: labelHalo, width: 1 }
  for (const { dot } of labels)
    if (dot) marks.push({ kind: 'shape', x: dot.x, y: dot.y, outline: dot.capital ? CAPITAL : TOWN, ink })
  return marks
}

/** Places that are not in the lead: quiet dots. */
export function restMarks(rest: readonly RestDot[], { ink, labelHalo }: Palette): Mark[] {
  const outline: Outline = { tag: 'circle', geometry: { r: REST_RADIUS } }
  const quiet = { fill: ink, opacity: 0.42, edge: labelHalo, width: 0.75 }
  return rest.map(({ x, y }) => ({ kind: 'shape', x, y, outline, ink: quiet }))
}
