import { type Figure, isLineFigure } from '../areas/area-feature.ts'
import { figureOpacity, isBackdrop, isCountry, mostNamed } from '../areas/paint-areas.ts'
import { type Lines, type Ring, traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Painting } from '../basemap/paint-tile.ts'
import type { Palette } from '../basemap/palette.ts'
import { riversIn } from '../waters/rivers-in.ts'
import { createPathPen, tag } from './svg.ts'

/** Land, countries that the corpus names, waters, borders, and what else the corpus names, from below to above. */
export function groundSvg(
  { atlas, waters, palette }: Painting,
  figures: readonly Figure[],
  window: Window,
): string {
  const most = mostNamed(figures)
  const draw = (figure: Figure) => figureSvg(figure, most, palette, window)
  const stroke = (which: readonly number[], lines: Lines, colour: string, width: number) =>
    tag('path', {
      d: linesData(which, lines, window),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    })
  const fill = (rings: readonly Ring[], lines: Lines, colour: string) =>
    tag('path', { d: ringsData(rings, lines, window), fill: colour, 'fill-rule': 'evenodd' })
  return [
    fill(atlas.land, atlas.lines, palette.land),
    ...figures.filter(isCountry).map(draw),
    waters ? fill(waters.lakes, waters.lines, palette.sea) : '',
    ...(waters
      ? riversIn(waters, window).map(({ lines, width }) => stroke(lines, waters.lines, palette.river, width))
      : []),
    stroke(atlas.coast, atlas.lines, palette.coast, 0.75),
    stroke(atlas.borders, atlas.lines, palette.border, 1),
    ...figures.filter(figure => !isCountry(figure)).map(draw),
  ].join('')
}

function figureSvg(figure: Figure, most: number, palette: Palette, window: Window): string {
  const { entry, rings, lines } = figure
  if (isLineFigure(figure)) {
    const all = Array.from({ length: lines.starts.length - 1 }, (_, line) => line)
    const d = linesData(all, lines, window)
    return tag('path', { d, fill: 'none', stroke: palette.water, 'stroke-width': 2.5 })
  }
  if (isBackdrop(figure, window)) return ''
  const country = isCountry(figure)
  const colour = country ? palette.lit : entry.form === 'water' ? palette.water : palette.accent
  return tag('path', {
    d: ringsData(rings, lines, window),
    'fill-rule': 'evenodd',
    fill: colour,
    'fill-opacity': figureOpacity(figure, most),
    stroke: country ? palette.litEdge : colour,
    'stroke-opacity': country ? 0.5 : 0.8,
    'stroke-dasharray': country ? undefined : '2 4',
  })
}

function ringsData(rings: readonly Ring[], lines: Lines, window: Window): string {
  const pen = createPathPen()
  for (const ring of rings) traceRing(pen, lines, ring, window)
  return pen.data()
}

function linesData(which: readonly number[], lines: Lines, window: Window): string {
  const pen = createPathPen()
  for (const line of which) traceStroke(pen, lines, line, window)
  return pen.data()
}
