import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer, placeById, readPlace } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'

const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

/** The place a mention means, as "Name, country". */
function meaning({ place }: Mention): string {
  const at = place === null ? undefined : placeById(gazetteer, place)
  if (at === undefined) return 'unresolved'
  const { name, country } = readPlace(gazetteer, at)
  return `${name}, ${country}`
}

const phrases = (text: string) => geoparse(text, gazetteer).map(({ phrase }) => phrase)

describe('what is a place', () => {
  test.each([
    ['The mayor of Ganja flew to Baku.', ['Ganja', 'Baku']],
    ['Mr. Jackson met Paris Hilton and Jack London.', []],
    ['The Armenia-Azerbaijan conflict goes on.', ['Armenia', 'Azerbaijan']],
    ['He read the Washington Post in Cairo.', ['Cairo']],
    ['They crossed the Araz River near Jabrayil.', ['Araz River', 'Jabrayil']],
    ['ANKARA – Officials from Turkey arrived in the U.S. on Monday.', ['ANKARA', 'Turkey', 'U.S.']],
    ['Police found nothing in March, and in May the case was closed.', []],
    ['Jordan Peele and India Eisley flew to Jordan from India.', ['Jordan', 'India']],
    ['The Duke of Sussex opened a school in Kenya.', ['Kenya']],
    ['They sell Brussels sprouts and Dijon mustard in Lyon.', ['Lyon']],
    ['Nurses in Uganda have treated Marburg virus before.', ['Uganda']],
    ['The bill gives Ukraine 61 billion dollars.', ['Ukraine']],
    ['He was born in Washington, D.C., and died in Paris.', ['Washington, D.C.', 'Paris']],
    ['A storm hit Cooke and Grayson counties in Texas.', ['Cooke', 'Grayson', 'Texas']],
  ])('%s', (text, expected) => expect(phrases(text)).toEqual(expected))
})

describe('a name that no gazetteer has, but whose type word says what it is', () => {
  test.each([
    ['The shell fell on the village of Xqvambali, police said.', 'Xqvambali'],
    ['A canoe sank on the Xqvaf river on Monday.', 'Xqvaf'],
    ['They live by the mine in Xqvard Township, near the dam.', 'Xqvard Township'],
  ])('%s', (text, name) => {
    const [mention] = geoparse(text, gazetteer)
    expect(mention).toMatchObject({ phrase: name, role: 'place', place: null, candidates: [] })
    expect(text.slice(mention?.start, mention?.end)).toBe(name)
  })

  test.each([
    'Robin Lake, a senior, read the letter.',
    'The Xqvard River Bank opened a branch.',
    'They spoke of Xqvard on Monday.',
    'The village of the year is small.',
    'Mr. Xqvard River was late.',
  ])('not %s', text => expect(phrases(text)).toEqual([]))

  test('stands in its order among the others, and leaves them as they are', () => {
    const text = 'From Baku they drove to the village of Xqvambali and on to Ganja and the town of Gori.'
    expect(phrases(text)).toEqual(['Baku', 'Xqvambali', 'Ganja', 'Gori'])
    expect(geoparse(text, gazetteer).map(meaning)[3]).toBe('Gori, GE')
  })
})

describe('which place it is', () => {
  test.each([
    ['The fair in Paris, Texas, opens on Friday.', 'Paris, US'],
    ['The president spoke in Paris on Friday.', 'Paris, FR'],
    ['He lives in London, Ontario, with his wife.', 'London, CA'],
    ['Washington will not send troops to Syria, and neither will Ankara.', 'Washington, US'],
    ['He flew from Tbilisi to Batumi; Georgia is small.', 'Tbilisi, GE'],
    ['Tripoli is the largest city in the north of Lebanon.', 'Tripoli, LB'],
    ['Newcastle is a harbour city in the Australian state of New South Wales.', 'Newcastle, AU'],
    ['Lima (pronounced LY-ma) is a city in Allen County, Ohio.', 'Lima, US'],
  ])('%s', (text, expected) => {
    const [first] = geoparse(text, gazetteer)
    expect(first && meaning(first)).toBe(expected)
  })

  test('a dateline names a town, not the state', () => {
    const [first] = geoparse('WASHINGTON (AP) — Voters in Oregon and Idaho went to the polls.', gazetteer)
    const at = placeById(gazetteer, first?.place ?? '')
    expect(at === undefined ? '' : readPlace(gazetteer, at).kind).toBe('P.PPLC')
  })

  test('a capital stands for its country where that is named', () => {
    const mentions = geoparse('The U.S. president returned to Washington on Monday.', gazetteer)
    expect(mentions.map(({ place }) => place)).toEqual(['geonames:6252001', 'geonames:4140963'])
  })

  test('what stands before a place says where it lies', () => {
    const mentions = geoparse(
      'The town was named for the English city of Birmingham, people in Alabama say.',
      gazetteer,
    )
    expect(mentions.map(meaning)).toContain('Birmingham, GB')
  })

  test('the home of the publisher decides where the text does not', () => {
    const read = (home?: { lat: number; lon: number }) =>
      geoparse('The council of Dublin met on Monday.', gazetteer, home ? { home } : {})[0]
    expect(meaning(read() as Mention)).toBe('Dublin, IE')
    expect(meaning(read({ lat: 39.96, lon: -83 }) as Mention)).toBe('Dublin, US')
  })

  test('the second part of a long text knows the first', () => {
    const first = 'The fair in Paris, Texas, opens on Friday. They came to Dallas and to Tyler by bus. '
    const filler = 'he went on and on about the weather and the crops and nobody said a word. '.repeat(900)
    const mentions = geoparse(`${first}${filler}Then they drove to Paris.`, gazetteer)
    const last = mentions.at(-1) as Mention
    expect(last.start).toBeGreaterThan(65536)
    expect(meaning(last)).toBe('Paris, US')
  })

  test('evidence says why', () => {
    const [paris] = geoparse('The fair in Paris, Texas, opens on Friday.', gazetteer)
    const kinds = paris?.candidates[0]?.evidence.map(({ kind }) => kind)
    expect(kinds).toContain('qualified')
    const weights = paris?.candidates[0]?.evidence.map(({ weight }) => Math.abs(weight)) ?? []
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })
})
