import { expect, test } from 'vitest'
import { corpusViewOf, mapName } from '../../../src/viewer/model/index.ts'
import { mentionsOf, place, smallCorpus } from '../corpus.ts'

test('places are called what the articles call them most', () => {
  const { entries } = corpusViewOf(smallCorpus())
  expect(entries.map(({ label, mentions }) => [label, mentions.length])).toEqual([
    ['Odesa', 4],
    ['Kyiv', 2],
  ])
})

test.each([
  ['Málaga', ['MALAGA', 'Malaga']],
  ['Cox’s Bāzār', ["COX'S BAZAR"]],
])(
  'the gazetteer’s writing of %s is kept where only accents, apostrophes or capitals differ',
  (name, phrases) => {
    const article = { id: 'a', text: phrases.join('. In ') }
    const { entries } = corpusViewOf({
      version: 1,
      articles: [article],
      mentions: phrases.flatMap(phrase => mentionsOf(article, phrase, 'p')),
      places: { p: place({ id: 'p', name }) },
      credit: '',
    })
    expect(entries[0]!.label).toBe(name)
  },
)

test('a place is not called by its adjective, however often that is written', () => {
  const article = { id: 'a', text: 'Armenian, Armenian; Hayastan. Georgian.' }
  const adjectives = [...mentionsOf(article, 'Armenian', 'am'), ...mentionsOf(article, 'Georgian', 'ge')].map(
    mention => ({ ...mention, role: 'demonym' as const }),
  )
  const { entries } = corpusViewOf({
    version: 1,
    articles: [article],
    mentions: [...adjectives, ...mentionsOf(article, 'Hayastan', 'am')],
    places: { am: place({ id: 'am', name: 'Armenia' }), ge: place({ id: 'ge', name: 'Georgia' }) },
    credit: '',
  })
  expect(entries.map(({ label, count }) => [label, count])).toEqual([
    ['Hayastan', 3],
    ['Georgia', 1],
  ])
})

test.each([
  ['Windermere (lake)', 'Windermere'],
  ['Sawa (Eritrea)', 'Sawa'],
  ['Frankfurt (Oder)', 'Frankfurt'],
  ['Baku', 'Baku'],
  ['(Nameless)', '(Nameless)'],
  ['San (Juan) Bautista', 'San (Juan) Bautista'],
])('a map writes %s as %s', (name, written) => {
  expect(mapName(name)).toBe(written)
})
