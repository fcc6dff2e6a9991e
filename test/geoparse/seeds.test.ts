import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'

/**
 * The two golden files were made by reading the five articles. `seed-mentions.json` lists every mention with
 * its offsets and a key; `seed-places.json` gives for each key the records that are right. A town and
 * the district it is the seat of are both right where the text does not say which.
 */
const golden = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'))
const mentions = golden('seed-mentions') as Record<
  string,
  { start: number; end: number; phrase: string; place: string }[]
>
const places = golden('seed-places') as Record<string, string[]>

const root = new URL('../../', import.meta.url)
const gazetteer = await openGazetteer(readFileSync(new URL('geo/full.gazetteer.gz', root)))
const seeds = readdirSync(new URL('seeds/', root)).filter(name => name.endsWith('.txt'))

describe.each(seeds)('%s', file => {
  const text = readFileSync(new URL(`seeds/${file}`, root), 'utf8')
  const expected = mentions[file.replace('.txt', '')]!
  const found = geoparse(text, gazetteer)

  test('every place is found and nothing else', () => {
    const span = ({ start, end }: { start: number; end: number }) =>
      `${start}-${end} ${text.slice(start, end)}`
    expect(found.map(span)).toEqual(expected.map(span))
  })

  test('every mention means the right place', () => {
    const wrong = expected.flatMap(({ start, end, phrase, place }) => {
      const mention = found.find(candidate => candidate.start === start && candidate.end === end)
      const right = mention?.place != null && places[place]!.includes(mention.place)
      return right ? [] : [`${phrase} at ${start} should be ${place} and is ${mention?.place}`]
    })
    expect(wrong).toEqual([])
  })
})

test('the golden list holds the phrases at their offsets', () => {
  expect(Object.keys(mentions).map(id => `${id}.txt`)).toEqual(seeds)
  for (const [id, list] of Object.entries(mentions)) {
    const text = readFileSync(new URL(`seeds/${id}.txt`, root), 'utf8')
    for (const { start, end, phrase, place } of list) {
      expect(text.slice(start, end)).toBe(phrase)
      expect(places).toHaveProperty(place)
    }
  }
})
