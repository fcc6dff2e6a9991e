import { type Gazetteer, type PlaceIndex, placesInBox } from '../../../gazetteer/index.ts'
import { latOfMercator, lonOfMercator, mercatorX, mercatorY, type Window } from '../atlas/index.ts'
import { BASE_CITY, BASE_COUNTRY, BASE_TOWN, setText } from '../layout/fonts.ts'
import { type BaseLabel, type BaseRequest, takeInView, widthOf } from './baseLabel.ts'
import { waterLabels } from './waterLabels.ts'

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

/** Names of countries, waters and towns for a view, the weightiest first, where the corpus' labels leave room. */
export function baseLabels(request: BaseRequest): BaseLabel[] {
  return [...countryLabels(request), ...waterLabels(request), ...townLabels(request)]
}

function countryLabels({
  atlas,
  window,
  occupancy,
  textWidth,
  language,
  countryName,
  taken,
}: BaseRequest): BaseLabel[] {
  const { scale } = window
  const labels: BaseLabel[] = []
  const territories = (atlas?.territories ?? [])
    .map(territory => ({ territory, room: territory.rings[territory.main] }))
    .sort((a, b) => areaOf(b.room) - areaOf(a.room))
  for (const { territory, room } of territories) {
    if (territory.country && taken.has(territory.country)) continue
    const text = setText(
      territory.country ? countryName(territory.country) : territory.name,
      BASE_COUNTRY,
      language,
    )
    const width = widthOf(text, BASE_COUNTRY, textWidth)
    if ((room.maxX - room.minX) * scale < width * 0.9) continue
    const [heartX, heartY] = territory.heart
    const x = (heartX + Math.round((window.minX + window.maxX) / 2 - heartX)) * scale - width / 2
    const y = heartY * scale
    if (
      takeInView(occupancy, { x, y: y - BASE_COUNTRY.height / 2, width, height: BASE_COUNTRY.height }, window)
    ) {
      labels.push({ text, style: BASE_COUNTRY, x, y })
    }
  }
  return labels
}

function townLabels(request: BaseRequest): BaseLabel[] {
  const { gazetteer, window, zoom, taken, idOf } = request
  const minPopulation = TOWNS.find(([from]) => zoom >= from)?.[1]
  if (!gazetteer || minPopulation === undefined) return []
  const labels: BaseLabel[] = []
  for (const index of placesInBox(gazetteer, boxOf(window), { limit: MOST_TOWNS, minPopulation })) {
    const kind = gazetteer.kinds[gazetteer.kind[index]]
    if (!kind.startsWith('P.') || kind === 'P.PPLX' || taken.has(idOf(index))) continue
    const label = townLabel(gazetteer, index, kind === 'P.PPLC', request)
    if (label) labels.push(label)
  }
  return labels
}

function townLabel(
  gazetteer: Gazetteer,
  index: PlaceIndex,
  capital: boolean,
  { window, textWidth, occupancy, nameOf }: BaseRequest,
): BaseLabel | undefined {
  const style = capital || gazetteer.population[index] >= 500_000 ? BASE_CITY : BASE_TOWN
  const text = nameOf(index)
  const width = widthOf(text, style, textWidth)
  const plain = mercatorX(gazetteer.lon[index])
  const x = (plain + Math.round((window.minX + window.maxX) / 2 - plain)) * window.scale
  const y = mercatorY(gazetteer.lat[index]) * window.scale
  for (const left of [x + 5, x - 5 - width]) {
    // The point belongs to the label: both find room or neither.
    const rect = { x: Math.min(left, x - 3), y: y - style.height / 2, width: width + 8, height: style.height }
    if (takeInView(occupancy, rect, window)) return { text, style, x: left, y, dot: { x, y, capital } }
  }
  return undefined
}

function boxOf({ minX, minY, maxX, maxY }: Window): [number, number, number, number] {
  if (maxX - minX >= 1) return [-180, latOfMercator(maxY), 180, latOfMercator(minY)]
  const wrap = (x: number) => lonOfMercator(x - Math.floor(x))
  return [wrap(minX), latOfMercator(maxY), wrap(maxX), latOfMercator(minY)]
}

function areaOf({
  minX,
  minY,
  maxX,
  maxY,
}: {
  minX: number
  minY: number
  maxX: number
  maxY: number
}): number {
  return (maxX - minX) * (maxY - minY)
}
