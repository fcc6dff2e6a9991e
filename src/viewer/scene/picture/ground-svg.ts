import { type AreaFeature, isLineFeature } from '../areas/area-feature.ts'
import { areaOpacity, isBackdrop, isCountry, mostNamed } from '../areas/paint-areas.ts'
import { type Lines, type MapWindow, type Ring, traceRing, traceStroke } from '../atlas/index.ts'
import type { Painting } from '../basemap/paint-tile.ts'
import type { Palette } from '../basemap/palette.ts'
import { riversIn } from '../waters/rivers-in.ts'
import { createPathPen, tag } from './svg.ts'

/** Land, countries that the corpus names, waters, borders, and what else the corpus names, from below to above. */
export function groundSvg(
  { atlas, waters, palette }: Painting,
  features: readonly AreaFeature[],
  mapWindow: MapWindow,
): string {
  const most = mostNamed(features)
  const draw = (feature: AreaFeature) => featureSvg(feature, most, palette, mapWindow)
  const stroke = (which: readonly number[], lines: Lines, colour: string, width: number) =>
    tag('path', {
      d: linesData(which, lines, mapWindow),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    })
  const fill = (rings: readonly Ring[], lines: Lines, colour: string) =>
    tag('path', { d: ringsData(rings, lines, mapWindow), fill: colour, 'fill-rule': 'evenodd' })
  return [
    fill(atlas.land, atlas.lines, palette.land),
    ...features.filter(isCountry).map(draw),
    waters ? fill(waters.lakes, waters.lines, palette.sea) : '',
    ...(waters
      ? riversIn(waters, mapWindow).map(({ lines, width }) =>
          stroke(lines, waters.lines, palette.river, width),
        )
      : []),
    stroke(atlas.coast, atlas.lines, palette.coast, 0.75),
    stroke(atlas.borders, atlas.lines, palette.border, 1),
    ...features.filter(feature => !isCountry(feature)).map(draw),
  ].join('')
}

function featureSvg(feature: AreaFeature, most: number, palette: Palette, mapWindow: MapWindow): string {
  const { entry, rings, lines } = feature
  if (isLineFeature(feature)) {
    const all = Array.from({ length: lines.starts.length - 1 }, (_, line) => line)
    const d = linesData(all, lines, mapWindow)
    return tag('path', { d, fill: 'none', stroke: palette.water, 'stroke-width': 2.5 })
  }
  if (isBackdrop(feature, mapWindow)) return ''
  const country = isCountry(feature)
  const colour = country ? palette.lit : entry.group === 'water' ? palette.water : palette.accent
  return tag('path', {
    d: ringsData(rings, lines, mapWindow),
    'fill-rule': 'evenodd',
    fill: colour,
    'fill-opacity': areaOpacity(feature, most),
    stroke: country ? palette.litEdge : colour,
    'stroke-opacity': country ? 0.5 : 0.8,
    'stroke-dasharray': country ? undefined : '2 4',
  })
}

function ringsData(rings: readonly Ring[], lines: Lines, mapWindow: MapWindow): string {
  const pen = createPathPen()
  for (const ring of rings) traceRing(pen, lines, ring, mapWindow)
  return pen.data()
}

function linesData(which: readonly number[], lines: Lines, mapWindow: MapWindow): string {
  const pen = createPathPen()
  for (const line of which) traceStroke(pen, lines, line, mapWindow)
  return pen.data()
}
