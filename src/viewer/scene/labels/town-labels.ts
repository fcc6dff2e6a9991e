import { type PlaceIndex, placesInBox } from '../../../gazetteer/index.ts'
import { latOfMercator, lonOfMercator, type MapWindow, mercatorX, mercatorY } from '../atlas/index.ts'
import { BASE_CITY, BASE_TOWN } from '../layout/fonts.ts'
import { type BaseLabel, type BaseRequest, takeInView, widthOf } from './base-label.ts'

/** Smallest towns labelled, by population, from this zoom on. */
const TOWNS: readonly (readonly [zoom: number, population: number])[] = [
  [10, 500],
  [9, 5_000],
  [8, 20_000],
  [7, 60_000],
  [6, 200_000],
  [5, 700_000],
  [4, 2_500_000],
]

/** More towns than this never find room on a screen. */
const MOST_TOWNS = 160

/** Inhabitants from which a town is set as a city, and from which its name comes before those of waters. */
const CITY = 500_000
const GREAT_CITY = 2_500_000

/** Pixels within which a town is taken for a part of a weightier one: Bağcılar says nothing where Istanbul does not stand. */
const SHADOW = 16

/** Towns in view that the corpus' labels do not name, most important first: great cities and capitals, and the others. */
export function townsInView({
  gazetteer,
  mapWindow,
  zoom,
  taken,
  idOf,
}: BaseRequest): [PlaceIndex[], PlaceIndex[]] {
  const minPopulation = TOWNS.find(([from]) => zoom >= from)?.[1]
  if (!gazetteer || minPopulation === undefined) return [[], []]
  const { kind, kinds, population } = gazetteer
  const isTown = (place: PlaceIndex) =>
    kinds[kind[place]!]!.startsWith('P.') && kinds[kind[place]!] !== 'P.PPLX'
  const isGreat = (place: PlaceIndex) => kinds[kind[place]!] === 'P.PPLC' || population[place]! >= GREAT_CITY
  const towns = placesInBox(gazetteer, boxOf(mapWindow), { limit: MOST_TOWNS, minPopulation }).filter(
    place => isTown(place) && !taken.has(idOf(place)),
  )
  return [towns.filter(isGreat), towns.filter(place => !isGreat(place))]
}

/** Places the label of one town after another, the weightiest first. It remembers where those that found no room lie. */
export function townPlacer(request: BaseRequest): (place: PlaceIndex) => BaseLabel[] {
  const passed: { readonly x: number; readonly y: number }[] = []
  return place => {
    const point = pointOf(place, request)
    if (passed.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < SHADOW)) return []
    passed.push(point)
    const label = townLabel(place, point, request)
    return label ? [label] : []
  }
}

function pointOf(place: PlaceIndex, { gazetteer, mapWindow }: BaseRequest): { x: number; y: number } {
  const plain = mercatorX(gazetteer?.lon[place] ?? 0)
  const x = plain + Math.round((mapWindow.minX + mapWindow.maxX) / 2 - plain)
  return { x: x * mapWindow.scale, y: mercatorY(gazetteer?.lat[place] ?? 0) * mapWindow.scale }
}

function townLabel(
  place: PlaceIndex,
  { x, y }: { readonly x: number; readonly y: number },
  { gazetteer, mapWindow, textWidth, occupancy, nameOf }: BaseRequest,
): BaseLabel | undefined {
  const capital = gazetteer?.kinds[gazetteer.kind[place]!] === 'P.PPLC'
  const style = capital || (gazetteer?.population[place] ?? 0) >= CITY ? BASE_CITY : BASE_TOWN
  const text = nameOf(place)
  const width = widthOf(text, style, textWidth)
  for (const left of [x + 5, x - 5 - width]) {
    // The point belongs to the label: both find room or neither.
    const rect = { x: Math.min(left, x - 3), y: y - style.height / 2, width: width + 8, height: style.height }
    if (takeInView(occupancy, rect, mapWindow)) return { text, style, x: left, y, dot: { x, y, capital } }
  }
  return undefined
}

function boxOf({ minX, minY, maxX, maxY }: MapWindow): [number, number, number, number] {
  if (maxX - minX >= 1) return [-180, latOfMercator(maxY), 180, latOfMercator(minY)]
  const wrap = (x: number) => lonOfMercator(x - Math.floor(x))
  return [wrap(minX), latOfMercator(maxY), wrap(maxX), latOfMercator(minY)]
}
