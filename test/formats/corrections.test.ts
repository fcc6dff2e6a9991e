import { expect, test } from 'vitest'
import { type Correction, correct } from '../../src/corpus/index.ts'
import { readCorrections, writeCorrections } from '../../src/formats/index.ts'
import { example, place } from '../corpus/example.ts'

const article = example.articles[0]!
const corrections: Correction[] = [
  correct(article, example.mentions[0]!, { kind: 'accepted' }, 'mention'),
  correct(article, example.mentions[2]!, { kind: 'moved', place: place('x:shusha', 'Shusha') }, 'article'),
  correct(article, example.mentions[3]!, { kind: 'rejected' }, 'corpus'),
  correct(
    article,
    { start: 7, end: 11, phrase: 'Rain' },
    { kind: 'added', place: place('x:rain', 'Rain') },
    'article',
  ),
]

test('corrections survive being written and read', () => {
  expect(readCorrections(writeCorrections(corrections))).toEqual({ ok: true, value: corrections })
})

test('the file names what was corrected by quote and offset', () => {
  const [, second] = JSON.parse(writeCorrections(corrections)).corrections
  expect(second).toMatchObject({
    article: 'first',
    quote: 'Ganja',
    start: 40,
    suffix: '. Baku and Ganja are cities.',
  })
})

test('what is no file of corrections is refused', () => {
  for (const json of ['', '[]', '{}', '{"type":"wherein-corrections","version":2,"corrections":[]}']) {
    expect(readCorrections(json)).toMatchObject({ ok: false })
  }
})

test('a correction that means nowhere is refused by its number', () => {
  const broken = writeCorrections(corrections).replace('"lat": 40', '"lat": 400')
  const result = readCorrections(broken)
  expect(result).toMatchObject({ ok: false, error: 'place x:shusha: 400, 48 are no degrees on Earth.' })
  const nameless = writeCorrections(corrections).replace('"quote": "Baku"', '"quote": ""')
  expect(readCorrections(nameless)).toMatchObject({
    ok: false,
    error: expect.stringContaining('corrections[2]'),
  })
})
