import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildCorpus } from '../../src/corpus/index.ts'
import { openGazetteer } from '../../src/gazetteer/index.ts'

const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/core.gazetteer.gz', import.meta.url)))

const text = 'The council of Dublin met on Monday.'

/** The country of the first place that an article names. */
async function country(placeOfPublication?: string, home?: { lat: number; lon: number }) {
  const article = { id: 'a', text, ...(placeOfPublication !== undefined && { placeOfPublication }) }
  const { mentions, places } = await buildCorpus([article], gazetteer, home && { home })
  return places[mentions[0]?.place ?? '']?.country
}

test('a place of publication decides where the text does not', async () => {
  expect(await country()).toBe('IE')
  expect(await country('Columbus, Ohio')).toBe('US')
  expect(await country('Cork, Ireland')).toBe('IE')
})

test('a home given for all articles comes before what each states', async () => {
  expect(await country('Cork, Ireland', { lat: 39.96, lon: -83 })).toBe('US')
})

test('a place of publication that is none changes nothing', async () => {
  for (const stated of ['', 'nowhere at all', '<b>?</b>', '\u{d800}'])
    expect(await country(stated)).toBe('IE')
})

test('each article keeps to its own', async () => {
  const articles = [
    { id: 'a', text, placeOfPublication: 'Columbus, Ohio' },
    { id: 'b', text },
    { id: 'c', text, placeOfPublication: 'Columbus, Ohio' },
  ]
  const { mentions, places } = await buildCorpus(articles, gazetteer)
  expect(mentions.map(({ place }) => places[place ?? '']?.country)).toEqual(['US', 'IE', 'US'])
})

test('two articles with one id are refused', async () => {
  await expect(
    buildCorpus(
      [
        { id: 'a', text },
        { id: 'a', text },
      ],
      gazetteer,
    ),
  ).rejects.toThrow('Two articles have the id "a"')
})
