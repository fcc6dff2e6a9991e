import { shapesOf } from '../../model/kinds/shapes.ts'
import type { Palette } from '../basemap/palette.ts'
import {
  CLUSTER_COUNT,
  CLUSTER_LABEL,
  COUNTRY_LABEL,
  REGION_LABEL,
  SPOT_LABEL,
  setText,
} from '../layout/fonts.ts'
import { labelPoint } from '../layout/label-point.ts'
import { clusterName } from '../layout/layout-labels.ts'
import type { MapLayout } from '../layout/layout-map.ts'
import { type Cluster, isAside, type PlaceSymbol } from '../layout/layout-spots.ts'
import type { Chip } from '../layout/place-chip.ts'
import { inksOf } from './inks.ts'
import type { Mark } from './mark.ts'

/** Fonts, colours and language for drawing symbols and their names. */
export interface Pencase {
  readonly palette: Palette
  /** BCP 47. */
  readonly language: string
  readonly number: (n: number) => string
}

/** The places of the corpus and their names, as their buttons show them, from below to above. */
export function symbolMarks({ spots, clusters, chips, sides }: MapLayout, pencase: Pencase): Mark[] {
  const { palette, number } = pencase
  const { ink, labelHalo, accentInk } = palette
  const aside = spots.filter(isAside)
  const inks = inksOf(palette)
  const shape = (group: PlaceSymbol['entry']['group'], x: number, y: number, r: number): Mark[] =>
    shapesOf(group, r).map(({ className, outline }) => ({
      kind: 'shape',
      x,
      y,
      outline,
      ink: inks[className],
    }))
  return [
    ...aside.map(spot => leader(spot, ink)),
    ...aside.map(({ x, y }) => disc(x, y, 1.5, { fill: ink, opacity: 1 })),
    ...clusters.flatMap(cluster => clusterDiscs(cluster, palette)),
    ...spots.flatMap(({ entry, x, y, dx, dy, r }) => shape(entry.group, x + dx, y + dy, r)),
    ...chips.map(chip => chipText(chip, pencase)),
    ...clusters.flatMap(cluster => {
      const side = sides.get(cluster.id)
      return side ? [name(cluster, clusterName(cluster), side, CLUSTER_LABEL)] : []
    }),
    ...spots.flatMap(spot => {
      const side = sides.get(spot.entry.id)
      return side ? [name(spot, spot.entry.shortLabel, side, SPOT_LABEL)] : []
    }),
    ...clusters.map(
      ({ x, y, dx, dy, size }): Mark => ({
        kind: 'text',
        text: number(size),
        x: x + dx,
        y: y + dy,
        align: 'center',
        style: CLUSTER_COUNT,
        fill: accentInk,
        halo: null,
      }),
    ),
  ]

  function name(
    symbol: PlaceSymbol | Cluster,
    text: string,
    side: Parameters<typeof labelPoint>[1],
    style: typeof SPOT_LABEL,
  ): Mark {
    return { kind: 'text', text, ...labelPoint(symbol, side, style), style, fill: ink, halo: labelHalo }
  }
}

/** The line from a place's true point to its symbol. */
function leader({ x, y, dx, dy }: PlaceSymbol, colour: string): Mark {
  return {
    kind: 'shape',
    x,
    y,
    outline: { tag: 'path', geometry: { d: `M0 0L${dx.toFixed(1)} ${dy.toFixed(1)}` } },
    ink: { fill: 'none', opacity: 1, edge: colour, edgeOpacity: 0.65, width: 0.75 },
  }
}

function disc(x: number, y: number, r: number, ink: Extract<Mark, { kind: 'shape' }>['ink']): Mark {
  return { kind: 'shape', x, y, outline: { tag: 'circle', geometry: { r } }, ink }
}

/** A cluster's disc: hollow, so that it is not taken for a place. */
function clusterDiscs({ x, y, dx, dy, r }: Cluster, { paper, accent }: Palette): Mark[] {
  return [
    disc(x + dx, y + dy, r - 0.75, { fill: paper, opacity: 0.88 }),
    disc(x + dx, y + dy, r - 4, { fill: accent, opacity: 0.16 }),
    disc(x + dx, y + dy, r - 0.75, { fill: 'none', opacity: 1, edge: accent, width: 1.25 }),
  ]
}

function chipText({ feature: { entry }, x, y, count }: Chip, { palette, language }: Pencase): Mark {
  const style = entry.group === 'country' ? COUNTRY_LABEL : REGION_LABEL
  return {
    kind: 'text',
    text: setText(entry.shortLabel, style, language) + (count === null ? '' : ` ${count}`),
    x,
    y,
    align: 'center',
    style,
    fill: entry.group === 'water' ? palette.water : palette.accentInk,
    halo: palette.labelHalo,
  }
}
