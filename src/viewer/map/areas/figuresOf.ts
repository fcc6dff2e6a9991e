import { type Entry, isLine } from '../../model/index.ts'
import { type Atlas, heartOf, type Lines, mainRing, ringsContain, type Territory } from '../atlas/index.ts'
import { type Figure, isLineFigure } from './figure.ts'
import { shapeLines, wholeRing } from './shapeLines.ts'

/**
 * The figures of a corpus: of countries that the atlas has, and of places that come with a line or an area.
 * The larger come first, so that the smaller lie on top.
 */
export function figuresOf(entries: readonly Entry[], atlas: Atlas | null): Figure[] {
  const territories = new Map(atlas?.territories.map(territory => [territory.country, territory]))
  const figures: Figure[] = []
  for (const entry of entries) {
    const territory = entry.form === 'country' ? territories.get(entry.place.country) : undefined
    // A former state shares the code of its successor but not its borders.
    const former = entry.place.kind === 'A.PCLH'
    if (entry.place.shape) figures.push(shapeFigure(entry, shapeLines(entry.place.shape)))
    else if (atlas && territory && !former) figures.push(territoryFigure(entry, territory, atlas.lines))
  }
  return figures
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .map(figure => ({ ...figure, frame: isFrame(figure, figures) }))
}

/** A region that holds another figure, or a country, is their backdrop: the South Caucasus behind Karabakh. */
function isFrame(figure: Figure, others: readonly Figure[]): boolean {
  const { entry, rings, lines } = figure
  if (rings.length === 0 || (entry.form === 'country' && entry.place.kind !== 'A.PCLH')) return false
  return others.some(other => {
    if (other === figure || isLineFigure(other)) return false
    const [x, y] = other.heart
    return sizeOf(other) < sizeOf(figure) && ringsContain(rings, lines, x - Math.floor(x), y)
  })
}

function territoryFigure(entry: Entry, { rings, heart }: Territory, lines: Lines): Figure {
  return { entry, lines, rings, heart, frame: false }
}

function shapeFigure(entry: Entry, lines: Lines): Figure {
  const count = lines.starts.length - 1
  if (isLine(entry.place)) return { entry, lines, rings: [], heart: middleOf(lines), frame: false }
  const rings = Array.from({ length: count }, (_, line) => wholeRing(lines, line))
  return { entry, lines, rings, heart: heartOf(rings[mainRing(rings)], lines), frame: false }
}

/** The middle vertex of the first line. */
function middleOf({ xy, starts }: Lines): [number, number] {
  const vertex = (starts[0] + starts[1]) >> 1
  return [xy[vertex * 2], xy[vertex * 2 + 1]]
}

function sizeOf({ rings }: Figure): number {
  return rings.reduce((sum, { minX, minY, maxX, maxY }) => sum + (maxX - minX) * (maxY - minY), 0)
}
