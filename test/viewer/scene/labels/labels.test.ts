import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openGazetteer, placeId, placeName } from '../../../../src/gazetteer/index.ts'
import { latOfMercator, mercatorX, mercatorY, windowAt } from '../../../../src/viewer/scene/atlas/index.ts'
import { baseLabels } from '../../../../src/viewer/scene/labels/base-labels.ts'
import { gazetteerLabels } from '../../../../src/viewer/scene/labels/gazetteer-labels.ts'
import { createOccupancy, type Rect } from '../../../../src/viewer/scene/layout/occupancy.ts'
import { buildWaters, type WatersTopology } from '../../../../src/viewer/scene/waters/build-waters.ts'
import { nameWaters, watersOf } from '../../../../src/viewer/scene/waters/name-waters.ts'

const gazetteer = await openGazetteer(
  readFileSync(new URL('../../../../geo/core.gazetteer.gz', import.meta.url)),
)
const topology: WatersTopology = JSON.parse(
  readFileSync(new URL('../../../../geo/map/waters-fine.json', import.meta.url), 'utf8'),
)
const waters = nameWaters(buildWaters(topology), watersOf(gazetteer))

/** The labels of a view of so many pixels round a point, without the countries; `taken` are rectangles in use round the point. */
function labelsAt(lat: number, lon: number, zoom: number, taken: readonly Rect[] = []) {
  const scale = 256 * 2 ** zoom
  const [x, y] = [mercatorX(lon) * scale, mercatorY(lat) * scale]
  const occupancy = createOccupancy()
  for (const rect of taken) occupancy.take({ ...rect, x: x + rect.x, y: y + rect.y })
  const labels = baseLabels({
    atlas: null,
    gazetteer,
    waters,
    gazetteerLabels,
    mapWindow: windowAt(x - 480, y - 450, 960, 900, scale),
    zoom,
    occupancy,
    textWidth: text => text.length * 7,
    language: 'en',
    countryName: code => code,
    taken: new Set(),
    idOf: place => placeId(gazetteer, place),
    nameOf: place => placeName(gazetteer, place),
  })
  return { named: (name: string) => labels.find(({ text }) => text === name), scale }
}

test('a great city is named before the sea beside it, and its districts are not named in its place', () => {
  const { named } = labelsAt(45.3, 28.7, 5.51)
  expect(named('Istanbul')).toBeDefined()
  expect(named('Bağcılar')).toBeUndefined()
})

test('where a city finds no room, no district of it stands for it', () => {
  const below = { x: -80, y: 7, width: 160, height: 1 }
  const { named } = labelsAt(41.01384, 28.94966, 5.51, [below])
  expect(named('Istanbul')).toBeUndefined()
  expect(named('Bağcılar')).toBeUndefined()
  expect(named('Bursa')).toBeDefined()
})

test('the name of a sea stays near its point: no Mediterranean in the Adriatic', () => {
  for (const lat of [45, 46, 47, 48, 49]) {
    const { named, scale } = labelsAt(lat, 20, 5.51)
    const sea = named('Mediterranean Sea')
    expect(sea === undefined || latOfMercator(sea.y / scale) < 39).toBe(true)
  }
})
