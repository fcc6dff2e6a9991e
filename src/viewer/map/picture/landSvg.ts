import { type Figure, isLineFigure } from '../areas/figure.ts'
import { figureOpacity, isBackdrop } from '../areas/paintFigures.ts'
import { type Lines, type Ring, traceRing, traceStroke, type Window } from '../atlas/index.ts'
import type { Painting } from '../basemap/paintTile.ts'
import type { Palette } from '../basemap/palette.ts'
import { riversIn } from '../waters/riversIn.ts'
import { createPathPen, tag } from './svg.ts'

/** Land, waters and borders, as the tiles have them. */
export function landSvg({ atlas, waters, palette }: Painting, window: Window): string {
  const fill = (rings: readonly Ring[], lines: Lines, colour: string) =>
    tag('path', { d: ringsData(rings, lines, window), fill: colour, 'fill-rule': 'evenodd' })
  const stroke = (which: readonly number[], lines: Lines, colour: string, width: number) =>
    tag('path', {
      d: linesData(which, lines, window),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    })
  return [
    fill(atlas.land, atlas.lines, palette.land),
    waters ? fill(waters.lakes, waters.lines, palette.sea) : '',
    ...(waters
      ? riversIn(waters, window).map(({ lines, width }) => stroke(lines, waters.lines, palette.river, width))
      : []),
    stroke(atlas.coast, atlas.lines, palette.coast, 0.75),
    stroke(atlas.borders, atlas.lines, palette.border, 1),
  ].join('')
}

/** The areas and lines that the corpus names. */
export function figuresSvg(figures: readonly Figure[], palette: Palette, window: Window): string {
  const most = Math.max(1, ...figures.map(({ entry }) => entry.count))
  return figures
    .map(figure => {
      const { entry, rings, lines } = figure
      if (isLineFigure(figure)) {
        const all = Array.from({ length: lines.starts.length - 1 }, (_, line) => line)
        const d = linesData(all, lines, window)
        return tag('path', { d, fill: 'none', stroke: palette.water, 'stroke-width': 2.5 })
      }
      const country = entry.form === 'country'
      const colour = country ? palette.lit : entry.form === 'water' ? palette.water : palette.accent
      const backdrop = isBackdrop(figure, window)
      return tag('path', {
        d: ringsData(rings, lines, window),
        'fill-rule': 'evenodd',
        fill: backdrop ? 'none' : colour,
        'fill-opacity': figureOpacity(entry, most),
        stroke: backdrop ? palette.accent : country ? palette.litEdge : colour,
        'stroke-opacity': backdrop ? 0.4 : 0.8,
        'stroke-dasharray': backdrop ? '1 5' : country ? undefined : '2 4',
      })
    })
    .join('')
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
