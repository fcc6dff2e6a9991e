import type { Place, Shape } from '../../../gazetteer/index.ts'
import { type Entry, isLine } from '../../model/index.ts'
import {
  type Atlas,
  type Lines,
  labelAnchorOf,
  mainRing,
  ringsContain,
  type Territory,
} from '../atlas/index.ts'
import { type AreaFeature, isLineFeature } from './area-feature.ts'
import { shapeLines, wholeRing } from './shape-lines.ts'

/** The entries that may be features: countries, and places that come with a line or an area. */
export function mayBeAreas(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ group, place }) => group === 'country' || place.shape !== undefined)
}

/**
 * The features of a corpus: of countries that the atlas has, and of places that come with a line or an area.
 * The larger come first, so that the smaller lie on top.
 *
 * @param entries all, or those that {@link mayBeAreas}.
 */
export function areaFeaturesOf(entries: readonly Entry[], atlas: Atlas | null): AreaFeature[] {
  const territories = new Map(atlas?.territories.map(territory => [territory.country, territory]))
  const features: AreaFeature[] = []
  for (const entry of entries) {
    const territory = entry.group === 'country' ? territories.get(entry.place.country) : undefined
    // A former state shares the code of its successor but not its borders.
    const former = entry.place.kind === 'A.PCLH'
    if (entry.place.shape)
      features.push({ entry, frame: false, ...outlineOf(entry.place, entry.place.shape) })
    else if (atlas && territory && !former) features.push(territoryFeature(entry, territory, atlas.lines))
  }
  return features
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .map(feature => ({ ...feature, frame: isFrame(feature, features) }))
}

/** A region that holds another feature, or a country, is their backdrop: the South Caucasus behind Karabakh. */
function isFrame(feature: AreaFeature, others: readonly AreaFeature[]): boolean {
  const { entry, rings, lines } = feature
  if (rings.length === 0 || (entry.group === 'country' && entry.place.kind !== 'A.PCLH')) return false
  return others.some(other => {
    if (other === feature || isLineFeature(other)) return false
    const [x, y] = other.labelAnchor
    return sizeOf(other) < sizeOf(feature) && ringsContain(rings, lines, x - Math.floor(x), y)
  })
}

function territoryFeature(entry: Entry, { rings, labelAnchor }: Territory, lines: Lines): AreaFeature {
  return { entry, lines, rings, labelAnchor, frame: false }
}

type Outline = Pick<AreaFeature, 'lines' | 'rings' | 'labelAnchor'>

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
  if (isLine(place)) return { lines, rings: [], labelAnchor: middleOf(lines) }
  const rings = Array.from({ length: lines.starts.length - 1 }, (_, line) => wholeRing(lines, line))
  return { lines, rings, labelAnchor: labelAnchorOf(rings[mainRing(rings)]!, lines) }
}

/** The middle vertex of the first line. */
function middleOf({ xy, starts }: Lines): [number, number] {
  const vertex = (starts[0]! + starts[1]!) >> 1
  return [xy[vertex * 2]!, xy[vertex * 2 + 1]!]
}

function sizeOf({ rings }: AreaFeature): number {
  return rings.reduce((sum, { minX, minY, maxX, maxY }) => sum + (maxX - minX) * (maxY - minY), 0)
}
