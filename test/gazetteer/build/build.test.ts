import { describe, expect, test } from 'vitest'
import {
  addGazetteer,
  addName,
  addPlace,
  createBuilder,
  finishBuild,
} from '../../../src/gazetteer/build/index.ts'
import {
  findPlaces,
  NameClass,
  openGazetteer,
  placeById,
  placeId,
  readPlace,
} from '../../../src/gazetteer/index.ts'
import { alternates, fileOf, openSmall, record, smallRecords } from '../small.ts'

const notes = { tier: 'test', credit: 'Nobody' }

describe('building', () => {
  test('the same records give the same bytes', () => {
    expect(fileOf(smallRecords)).toEqual(fileOf(smallRecords))
  })

  test('nothing at all is a gazetteer without places', async () => {
    const empty = await openGazetteer(fileOf([]))
    expect(empty.size).toBe(0)
    expect(findPlaces(empty, 'Baku')).toEqual([])
  })

  test('every record comes back as it went in', async () => {
    const gazetteer = await openSmall()
    for (const { id, name, kind, lat, lon, population } of smallRecords) {
      const place = readPlace(gazetteer, placeById(gazetteer, id)!)
      expect(place).toMatchObject({ id, name, kind, lat, lon, population })
    }
  })

  test('ids of any form come back', async () => {
    const ids = [
      'geonames:1',
      'geonames:4294967295',
      'geonames:4294967296',
      'a:007',
      'https://whgazetteer.org/places/81011',
      'ɐ',
      '12',
    ]
    const gazetteer = await openGazetteer(fileOf(ids.map(id => record(id, `Place of ${id}`))))
    expect(Array.from(ids, id => placeId(gazetteer, placeById(gazetteer, id)!))).toEqual(ids)
  })

  test.each([
    ['a latitude off the globe', { lat: 91 }, 'latitude 91'],
    ['a longitude that is no number', { lon: Number.NaN }, 'longitude NaN'],
    ['a name without letters', { name: '???' }, 'no letter'],
    ['an endless name', { name: 'x'.repeat(300) }, 'longer than'],
    ['an id with a line break', { id: 'a\nb' }, 'no id'],
    ['a box upside down', { box: [0, 10, 5, 0] as const }, 'box'],
    [
      'a shape off the globe',
      {
        shape: {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [0, 95],
          ],
        } as const,
      },
      'leaves the globe',
    ],
  ])('%s is refused with the reason', (_, wrong, reason) => {
    expect(addPlace(createBuilder(), { ...record('x:1', 'Somewhere'), ...wrong })).toContain(reason)
  })

  test('a second record of the same id is laid over the first', async () => {
    const builder = createBuilder()
    addPlace(builder, record('x:1', 'Leningrad', { kind: 'P.PPLA', population: 5_000_000, country: 'RU' }))
    addPlace(builder, record('x:1', 'Saint Petersburg', { lat: 59.9, lon: 30.3, population: 0 }))
    const gazetteer = await openGazetteer(finishBuild(builder, notes))
    expect(gazetteer.size).toBe(1)
    expect(findPlaces(gazetteer, 'Leningrad')).toEqual([0])
    expect(readPlace(gazetteer, 0)).toEqual({
      id: 'x:1',
      name: 'Saint Petersburg',
      kind: 'P.PPLA',
      lat: 59.9,
      lon: 30.3,
      country: 'RU',
      population: 5_000_000,
    })
  })

  test('names can follow the record', async () => {
    const builder = createBuilder()
    addPlace(builder, record('geonames:1', 'Baku'))
    expect(addName(builder, 'geonames:1', { text: 'Баку', class: NameClass.foreign })).toBe(true)
    expect(addName(builder, 'geonames:2', { text: 'Nowhere', class: NameClass.foreign })).toBe(false)
    expect(findPlaces(await openGazetteer(finishBuild(builder, notes)), 'Баку')).toEqual([0])
  })

  test('names that follow are spelled as newspapers do', async () => {
    const builder = createBuilder()
    addPlace(builder, record('geonames:585231', 'Qutqashen', { country: 'AZ' }))
    addName(builder, 'geonames:585231', { text: 'Qəbələ', class: NameClass.alternate })
    expect(findPlaces(await openGazetteer(finishBuild(builder, notes)), 'Gabala')).toEqual([0])
  })

  test('a gazetteer can be layered under further records', async () => {
    const builder = createBuilder()
    addGazetteer(builder, await openSmall())
    addPlace(builder, record('own:1', 'Atlantis', { names: alternates('Atlantida') }))
    const layered = await openGazetteer(finishBuild(builder, notes))
    expect(layered.size).toBe(smallRecords.length + 1)
    expect(findPlaces(layered, 'Atlantida').map(place => placeId(layered, place))).toEqual(['own:1'])
    const small = await openSmall()
    for (let place = 0; place < small.size; place++) {
      expect(readPlace(layered, placeById(layered, placeId(small, place))!)).toEqual(readPlace(small, place))
    }
  })

  test('a region that no record is stays empty', async () => {
    const gazetteer = await openGazetteer(fileOf([record('x:1', 'Town', { region: 'x:404' })]))
    expect(gazetteer.region[0]).toBe(-1)
  })
})
