import { describe, expect, test } from 'vitest'
import {
  csvRecord,
  findCsvColumns,
  linkedPlace,
  parseAlternateName,
  parseGeoNamesRow,
} from '../../../src/gazetteer/build/index.ts'
import { NameClass } from '../../../src/gazetteer/index.ts'

const baku =
  '587084\tBaku\tBaku\tBAK,Bakı,Баку,ba ku\t40.37767\t49.89201\tP\tPPLC\tAZ\t\t09\t\t\t\t1116513\t\t-23\tAsia/Baku\t2019-09-05'

describe('a GeoNames row', () => {
  test('becomes a record without noise', () => {
    expect(parseGeoNamesRow(baku)).toEqual({
      id: 'geonames:587084',
      name: 'Baku',
      names: [
        { text: 'Bakı', class: NameClass.alternate },
        { text: 'Баку', class: NameClass.foreign },
      ],
      kind: 'P.PPLC',
      lat: 40.37767,
      lon: 49.89201,
      country: 'AZ',
      population: 1_116_513,
      admin1: '09',
      admin2: '',
    })
  })

  test.each([
    ['587084\tBaku', '2 columns'],
    [baku.replace('587084', 'x'), 'not a number'],
    [baku.replace('40.37767', ''), 'position is missing'],
    [baku.replace('40.37767', 'north'), '"north" "49.89201" is no position in degrees'],
  ])('%# is refused with the reason', (line, reason) => {
    expect(parseGeoNamesRow(line)).toContain(reason)
  })
})

describe('a row of alternate names', () => {
  test('is a name, nothing, or refused', () => {
    expect(parseAlternateName('1\t587084\taz\tBakı\t1')).toEqual({
      id: 'geonames:587084',
      name: { text: 'Bakı', class: NameClass.alternate },
    })
    expect(parseAlternateName('2\t587084\tlink\thttps://en.wikipedia.org/wiki/Baku')).toBeNull()
    expect(parseAlternateName('3\tBaku')).toContain('not a number')
  })
})

describe('a table', () => {
  const columns = findCsvColumns(['Key', 'Toponym', 'latitude', 'lng', 'Aliases'], { id: 'Key' })

  test('is read by its headings or by a mapping', () => {
    expect(csvRecord(['7', 'Ys', '48.1', '-4.3', 'Ker-Is|Is'], columns, 'f:2')).toEqual({
      id: '7',
      name: 'Ys',
      names: [
        { text: 'Ker-Is', class: NameClass.alternate },
        { text: 'Is', class: NameClass.alternate },
      ],
      kind: 'P.PPL',
      lat: 48.1,
      lon: -4.3,
      population: 0,
    })
    expect(csvRecord(['', 'Ys', '48.1', '-4.3', ''], columns, 'f:2')).toMatchObject({ id: 'f:2' })
  })

  test('without a needed column or cell is refused', () => {
    expect(() => findCsvColumns(['name', 'lat'], {})).toThrow('no column for lon')
    expect(() => findCsvColumns(['a', 'b'], { name: 'Name' })).toThrow('no column "Name"')
    expect(csvRecord(['7', 'Ys'], columns, 'f:2')).toContain('2 cells')
    expect(csvRecord(['7', 'Ys', '', '', ''], columns, 'f:2')).toContain('position is missing')
    for (const odd of ['0x10', '0b1', '1_0', 'Infinity', '1e9999', '- 4'])
      expect(csvRecord(['7', 'Ys', odd, '-4.3', ''], columns, 'f:2'), odd).toContain('no position in degrees')
    expect(csvRecord(['7', 'Ys', '4.81e1', '+.5', ''], columns, 'f:2')).toMatchObject({ lat: 48.1, lon: 0.5 })
    expect(csvRecord(['7', 'Ys', 'north', '-4.3', ''], columns, 'f:2')).toContain(
      '"north" "-4.3" is no position',
    )
  })
})

describe('a Linked Places feature', () => {
  const abingdon = {
    '@id': 'https://whgazetteer.org/places/81011',
    type: 'Feature',
    properties: { title: 'Abingdon', ccodes: ['GB'], fclasses: ['P'] },
    names: [{ toponym: 'Abingdon' }, { toponym: 'Abbandun' }],
    types: [{ identifier: 'aat:300008347', label: 'inhabited place' }],
    geometry: { type: 'Point', coordinates: [-1.28, 51.67] },
  }

  test('becomes a record', () => {
    expect(linkedPlace(abingdon)).toEqual({
      id: 'https://whgazetteer.org/places/81011',
      name: 'Abingdon',
      names: [
        { text: 'Abingdon', class: NameClass.alternate },
        { text: 'Abbandun', class: NameClass.alternate },
      ],
      kind: 'P.PPL',
      lat: 51.67,
      lon: -1.28,
      country: 'GB',
      population: 0,
    })
  })

  test('at GeoNames or Wikidata has their short id', () => {
    expect(linkedPlace({ ...abingdon, '@id': 'https://www.geonames.org/2657928' })).toMatchObject({
      id: 'geonames:2657928',
    })
    expect(linkedPlace({ ...abingdon, '@id': 'http://www.wikidata.org/entity/Q321073' })).toMatchObject({
      id: 'wikidata:Q321073',
    })
  })

  test('with a line has its box and shape', () => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [2, 4],
      ],
    }
    expect(linkedPlace({ ...abingdon, geometry })).toMatchObject({
      lat: 2,
      lon: 1,
      box: [0, 0, 2, 4],
      shape: geometry,
    })
  })

  test.each([
    [null, 'no GeoJSON feature'],
    [{ ...abingdon, '@id': undefined }, '"@id"'],
    [{ ...abingdon, geometry: null }, 'no position'],
    [{ ...abingdon, geometry: { type: 'Point', coordinates: ['x'] } }, 'no position'],
    [{ ...abingdon, properties: {}, names: [] }, 'neither a title nor a name'],
  ])('%# is refused with the reason', (feature, reason) => {
    expect(linkedPlace(feature)).toContain(reason)
  })
})
