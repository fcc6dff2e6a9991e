import type { Palette } from '../basemap/palette.ts'
import type { BaseLabel } from '../labels/baseLabel.ts'
import {
  CLUSTER_COUNT,
  CLUSTER_LABEL,
  COUNTRY_LABEL,
  type LabelStyle,
  REGION_LABEL,
  SPOT_LABEL,
  setText,
} from '../layout/fonts.ts'
import { labelPoint } from '../layout/labelPoint.ts'
import { clusterName, type Side } from '../layout/layoutLabels.ts'
import type { MapLayout } from '../layout/layoutMap.ts'
import { isAside, type Standing } from '../layout/layoutSpots.ts'
import type { Chip } from '../layout/placeChip.ts'
import { shapesOf } from '../symbols/shapes.ts'
import { escapeXml, tag } from './svg.ts'

/** What the labels of a picture are written with. */
export interface Pencase {
  readonly palette: Palette
  /** BCP 47. */
  readonly language: string
  readonly number: (n: number) => string
}

/** The names of the base map, in world pixels. */
export function baseLabelsSvg(labels: readonly BaseLabel[], { palette }: Pencase): string {
  return labels
    .map(({ text, style, x, y, angle, dot, water }) => {
      const fill = water ? palette.waterLabel : palette.label
      const turned = angle === undefined ? undefined : `rotate(${(angle * 180) / Math.PI} ${x} ${y})`
      const anchor = angle === undefined ? 'start' : 'middle'
      const point = dot ? tag('circle', { cx: dot.x, cy: dot.y, r: 1.75, fill }) : ''
      return point + textAt(text, x, y, style, palette, { fill, 'text-anchor': anchor, transform: turned })
    })
    .join('')
}

/** The corpus' places and their names, in world pixels. */
export function symbolsSvg({ spots, clusters, chips, sides }: MapLayout, pencase: Pencase): string {
  const { palette, number } = pencase
  const leaders: string[] = []
  const bodies: string[] = []
  const names: string[] = []
  for (const spot of spots) {
    const { entry, x, y, dx, dy, r } = spot
    if (isAside(spot))
      leaders.push(
        tag('line', { x1: x, y1: y, x2: x + dx, y2: y + dy, stroke: palette.ink, 'stroke-width': 0.75 }),
      )
    const parts = shapesOf(entry.form, r).map(({ tag: name, className, geometry }) =>
      tag(name, { class: className, ...geometry }),
    )
    bodies.push(tag('g', { transform: `translate(${x + dx} ${y + dy})` }, parts.join('')))
    names.push(nameBeside(entry.shortLabel, spot, sides.get(entry.id), SPOT_LABEL, palette))
  }
  for (const cluster of clusters) {
    const { x, y, dx, dy, r, size, id } = cluster
    bodies.push(
      tag('circle', { class: 'cluster', cx: x + dx, cy: y + dy, r }),
      textAt(number(size), x + dx, y + dy, CLUSTER_COUNT, palette, {
        fill: palette.accentInk,
        'text-anchor': 'middle',
        stroke: undefined,
      }),
    )
    names.push(nameBeside(clusterName(cluster), cluster, sides.get(id), CLUSTER_LABEL, palette))
  }
  return [...leaders, ...bodies, ...chips.map(chip => chipSvg(chip, pencase)), ...names].join('')
}

function chipSvg({ figure: { entry }, x, y, short }: Chip, { palette, language, number }: Pencase): string {
  if (short) return ''
  const style = entry.form === 'country' ? COUNTRY_LABEL : REGION_LABEL
  const text = `${setText(entry.shortLabel, style, language)} ${number(entry.count)}`
  const fill = entry.form === 'water' ? palette.water : palette.accentInk
  return textAt(text, x, y, style, palette, { fill, 'text-anchor': 'middle' })
}

function nameBeside(
  text: string,
  symbol: Standing,
  side: Side | undefined,
  style: LabelStyle,
  palette: Palette,
): string {
  if (!side) return ''
  const { x, y, align } = labelPoint(symbol, side, style)
  return textAt(text, x, y, style, palette, { fill: palette.ink, 'text-anchor': ANCHORS[align] })
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** A text with a halo of the land's colour, so that borders do not cut through. */
function textAt(
  text: string,
  x: number,
  y: number,
  { font, spacing }: LabelStyle,
  { labelHalo }: Palette,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  return tag(
    'text',
    {
      x,
      y,
      dy: '0.35em',
      style: `font: ${font}`,
      'letter-spacing': spacing,
      stroke: labelHalo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      ...attributes,
    },
    escapeXml(text),
  )
}
