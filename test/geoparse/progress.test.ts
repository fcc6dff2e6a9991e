import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { homeOf } from '../../src/corpus/index.ts'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'

const gazetteer = await openGazetteer(readFileSync('geo/core.gazetteer.gz'))
const LONG = 'Rain fell in Oslo and in Bergen.\n\n'.repeat(4000)

test('a long text tells how far it is, to its end', () => {
  const told: number[] = []
  geoparse(LONG, gazetteer, {
    onProgress(done, total) {
      expect(total).toBe(LONG.length)
      told.push(done)
    },
  })
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(LONG.length)
})

test('aborted between two parts it throws the reason, and one aborted before begins nothing', () => {
  const abort = new AbortController()
  let parts = 0
  const run = () =>
    geoparse(LONG, gazetteer, {
      signal: abort.signal,
      onProgress() {
        parts++
        abort.abort(new Error('enough'))
      },
    })
  expect(run).toThrow('enough')
  expect(parts).toBe(1)
  expect(run).toThrow('enough')
  expect(parts).toBe(1)
})

test('a place of publication is read as a text is', () => {
  const tennessee = homeOf({ id: 'a', text: '', placeOfPublication: 'Memphis, Tennessee' }, gazetteer)
  expect(tennessee?.lat).toBeCloseTo(35.1, 0)
  expect(tennessee?.lon).toBeCloseTo(-90, 0)
  expect(homeOf({ id: 'a', text: '' }, gazetteer)).toBeUndefined()
})
