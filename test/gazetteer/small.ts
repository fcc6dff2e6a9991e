import { addPlace, createBuilder, finishBuild, type PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { NameClass, openGazetteer, type Shape } from '../../src/gazetteer/index.ts'

/** A record with all that a test does not care about filled in. */
export function record(id: string, name: string, rest: Partial<PlaceRecord> = {}): PlaceRecord {
  return { id, name, names: [], kind: 'P.PPL', lat: 10, lon: 20, population: 1000, ...rest }
}

export function alternates(...texts: readonly string[]): PlaceRecord['names'] {
  return texts.map(text => ({ text, class: NameClass.alternate }))
}

const araz: Shape = {
  type: 'LineString',
  coordinates: [
    [43.5, 40.1],
    [44.9, 39.6],
    [46.5, 38.9],
  ],
}

/** A gazetteer that a person can hold in the head. */
export const smallRecords: readonly PlaceRecord[] = [
  record('geonames:587116', 'Azerbaijan', {
    kind: 'A.PCLI',
    country: 'AZ',
    lat: 40.5,
    lon: 47.5,
    population: 9_900_000,
    box: [44.8, 38.4, 50.4, 41.9],
    names: alternates('Azərbaycan'),
  }),
  record('geonames:828306', 'Khizi District', { kind: 'A.ADM1', country: 'AZ', lat: 40.87, lon: 49.21 }),
  record('geonames:585909', 'Xızı', {
    kind: 'P.PPLA',
    country: 'AZ',
    region: 'geonames:828306',
    lat: 40.90847,
    lon: 49.07481,
    population: 1024,
    names: alternates('Khizi'),
  }),
  record('geonames:587084', 'Baku', {
    kind: 'P.PPLC',
    country: 'AZ',
    lat: 40.37767,
    lon: 49.89201,
    population: 1_116_513,
    names: alternates('Bakı', 'Baki'),
  }),
  record('geonames:1650670', 'Baki', { country: 'ID', lat: -7.61, lon: 110.78, population: 58_909 }),
  record('geonames:6252001', 'United States', {
    kind: 'A.PCLI',
    country: 'US',
    lat: 39.76,
    lon: -98.5,
    population: 327_000_000,
    names: [{ text: 'U.S.', class: NameClass.abbreviation }],
  }),
  record('geonames:5128581', 'New York City', {
    country: 'US',
    lat: 40.714,
    lon: -74.006,
    population: 8_804_190,
    names: alternates('New York'),
  }),
  record('geonames:4140963', 'Washington', {
    kind: 'P.PPLC',
    country: 'US',
    lat: 38.895,
    lon: -77.036,
    population: 689_545,
    names: alternates('Washington, D.C.'),
  }),
  record('geonames:4407066', 'St. Louis', { country: 'US', lat: 38.627, lon: -90.199, population: 315_685 }),
  record('geonames:1790630', 'Xi’an', {
    country: 'CN',
    lat: 34.258,
    lon: 108.929,
    population: 6_501_190,
    names: [{ text: '西安', class: NameClass.foreign }],
  }),
  record('geonames:2198148', 'Suva', { country: 'FJ', lat: -18.14, lon: 178.44, population: 77_366 }),
  record('geonames:4032402', 'Apia', { country: 'WS', lat: -13.83, lon: -171.77, population: 40_407 }),
  record('wherein:araz-river', 'Araz River', {
    kind: 'H.STM',
    lat: 39.5,
    lon: 45,
    population: 0,
    importance: 5.25,
    shape: araz,
    box: [43.5, 38.9, 46.5, 40.1],
  }),
  record('wikidata:Q7204', 'Middle East', {
    kind: 'L.RGN',
    lat: 29,
    lon: 41,
    population: 0,
    importance: 7.5,
  }),
]

/** The file of some records, not compressed. */
export function fileOf(records: readonly PlaceRecord[]): Uint8Array<ArrayBuffer> {
  const builder = createBuilder()
  for (const each of records) {
    const problem = addPlace(builder, each)
    if (problem) throw new Error(problem)
  }
  return finishBuild(builder, { tier: 'test', credit: 'Nobody' })
}

export const smallFile = fileOf(smallRecords)

export const openSmall = () => openGazetteer(smallFile)
