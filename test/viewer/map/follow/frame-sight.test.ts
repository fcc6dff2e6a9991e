import { describe, expect, test } from 'vitest'
import type { Place } from '../../../../src/gazetteer/index.ts'
import { frameSight } from '../../../../src/viewer/map/follow/frame-sight.ts'
import { corpusViewOf } from '../../../../src/viewer/model/index.ts'
import { place, smallCorpus } from '../../corpus.ts'

/** The entries of a corpus that mentions these places once each. */
function entriesOf(...places: readonly Place[]) {
  const corpus = smallCorpus()
  const mentions = places.map(({ id }, at) => ({ ...corpus.mentions[0]!, place: id, start: at }))
  return corpusViewOf({ ...corpus, mentions, places: Object.fromEntries(places.map(one => [one.id, one])) })
    .entries
}

const iran = place({ id: 'ir', kind: 'A.PCLI', country: 'IR', lat: 32, lon: 53, box: [44, 25, 63.3, 39.8] })
const turkey = place({ id: 'tr', kind: 'A.PCLI', country: 'TR', lat: 39, lon: 35, box: [26, 36, 45, 42] })
const baku = place({ id: 'baku', kind: 'P.PPLC', lat: 40.4, lon: 49.9 })
const ganja = place({ id: 'ganja', lat: 40.7, lon: 46.4 })
const araz = place({ id: 'araz', kind: 'H.STM', lat: 39, lon: 47, box: [42, 38.8, 48.5, 40.3] })
const asia = place({ id: 'asia', kind: 'L.CONT', lat: 40, lon: 90, box: [26, -10, 170, 77] })
const fiji = place({
  id: 'fj',
  kind: 'A.PCLI',
  country: 'FJ',
  lat: -18,
  lon: 178,
  box: [177, -20, -178, -12],
})

const none = [Number.NaN, Number.NaN, Number.NaN, Number.NaN] as const

describe('frameSight', () => {
  test('takes in towns, rivers and regions, and leaves countries and continents aside', () => {
    const [west, , east] = frameSight(entriesOf(iran, baku, ganja, asia)) ?? none
    expect([west, east]).toEqual([46.4, 49.9])
    expect(frameSight(entriesOf(iran, araz))).toEqual(araz.box)
  })

  test('a lone town is shown with its neighbourhood', () => {
    const [west, south, east, north] = frameSight(entriesOf(baku)) ?? none
    expect(east - west).toBeCloseTo(1.6)
    expect(north - south).toBeCloseTo(0.8)
    expect((west + east) / 2).toBeCloseTo(49.9)
  })

  test('a lone country is shown whole, several by where they lie', () => {
    expect(frameSight(entriesOf(iran))).toEqual(iran.box)
    expect(frameSight(entriesOf(iran, turkey))).toEqual([35, 32, 53, 39])
  })

  test('of a country across the date line only its point is known', () => {
    const [west, , east] = frameSight(entriesOf(fiji)) ?? none
    expect((west + east) / 2).toBeCloseTo(178)
  })

  test('nothing in sight, nothing to show', () => {
    expect(frameSight([])).toBeUndefined()
  })
})
