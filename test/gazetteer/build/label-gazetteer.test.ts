import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { labelGazetteer, NEAR_TOWN } from '../../../src/gazetteer/build/label-gazetteer.ts'
import { openGazetteer, placeById, placeName, placesInBox } from '../../../src/gazetteer/index.ts'
import { watersOf } from '../../../src/viewer/scene/waters/name-waters.ts'

const core = await openGazetteer(readFileSync('geo/core.gazetteer.gz'))
const file = labelGazetteer(core, NEAR_TOWN)
const labels = await openGazetteer(file.buffer)
const idOf = { baku: 'geonames:587084', vaduz: 'geonames:3042030' }

describe('the gazetteer of labels', () => {
  test('has towns by their main name, capitals at any size, and where they lie', () => {
    for (const id of Object.values(idOf)) {
      const [there, here] = [placeById(core, id) ?? -1, placeById(labels, id) ?? -1]
      expect(placeName(labels, here)).toBe(placeName(core, there))
      expect(Math.abs(labels.lat[here]! - core.lat[there]!)).toBeLessThan(0.001)
      expect(labels.population[here]).toBe(core.population[there])
    }
    // Of 68,400 and 8,000 inhabitants; and a part of Baku.
    const caucasus = placesInBox(labels, [45, 40, 50, 42], { limit: 100, minPopulation: 0 })
    const names = caucasus.map(place => placeName(labels, place))
    expect(names).toContain('Sheki')
    for (const other of ['Siyazan', 'Zabrat', 'Azerbaijan']) expect(names).not.toContain(other)
  })

  test('names as many rivers as the gazetteer it is cut from', () => {
    const riversOf = (gazetteer: typeof core) =>
      watersOf(gazetteer).filter(({ kind }) => kind === 'river').length
    expect(riversOf(labels)).toBe(riversOf(core))
    expect(riversOf(labels)).toBeGreaterThan(50)
  })

  test('weighs a fifth of it', () => {
    expect(gzipSync(file).length).toBeLessThan(readFileSync('geo/core.gazetteer.gz').length / 5)
  })
})
