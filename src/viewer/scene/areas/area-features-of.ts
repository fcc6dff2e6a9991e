import type { Place, Shape } from '../../../gazetteer/index.ts'
import { type Entry, isLine } from '../../model/index.ts'
import { type Atlas, heartOf, type Lines, mainRing, ringsContain, type Territory } from '../atlas/index.ts'
import { type Figure, isLineFigure } from './area-feature.ts'
import { shapeLines, wholeRing } from './shape-lines.ts'

/** The entries that may be figures: countries, and places that come with a line or an area. */
export function mayBeFigures(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ form, place }) => form === 'country' || place.shape !== undefined)
}

/**
 * The figures of a corpus: of countries that the atlas has, and of places that come with a line or an area.
 * The larger come first, so that the smaller lie on top.
 *
 * @param entries all, or those that {@link mayBeFigures}.
 */
export function figuresOf(entries: readonly Entry[], atlas: Atlas | null): Figure[] {
  const territories = new Map(atlas?.territories.map(territory => [territory.country, territory]))
  const figures: Figure[] = []
  for (const entry of entries) {
    const territory = entry.form === 'country' ? territories.get(entry.place.country) : undefined
    // A former state shares the code of its successor but not its borders.
    const former = entry.place.kind === 'A.PCLH'
    if (entry.place.shape) figures.push({ entry, frame: false, ...outlineOf(entry.place, entry.place.shape) })
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

type Outline = Pick<Figure, 'lines' | 'rings' | 'heart'>

/** Kept as long as the shape: filters, and each atlas that arrives, ask for all of them again. */
const outlines = new WeakMap<Shape, Outline>()

/** Works out the outline of a place ahead, so that this need not fall into the task that puts the map up. */
export function prepareOutline(place: Place): void {
  if (place.shape) outlineOf(place, place.shape)
}

function outlineOf(place: Place, shape: Shape): Outline {
  const outline = outlines.get(shape) ?? drawOutline(place, shapeLines(shape))
  outlines.set(shape, outline)
  return outline
}

function drawOutline(place: Place, lines: Lines): Outline {
  if (isLine(place)) return { lines, rings: [], heart: middleOf(lines) }
  const rings = Array.from({ length: lines.starts.length - 1 }, (_, line) => wholeRing(lines, line))
  return { lines, rings, heart: heartOf(rings[mainRing(rings)]!, lines) }
}

/** The middle vertex of the first line. */
function middleOf({ xy, starts }: Lines): [number, number] {
  const vertex = (starts[0]! + starts[1]!) >> 1
  return [xy[vertex * 2]!, xy[vertex * 2 + 1]!]
}

function sizeOf({ rings }: Figure): number {
  return rings.reduce((sum, { minX, minY, maxX, maxY }) => sum + (maxX - minX) * (maxY - minY), 0)
}
