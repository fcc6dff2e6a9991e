import { describe, expect, test } from 'vitest'
import { enProject } from '../../../src/viewer/i18n/en/project.ts'
import {
  chooseLanguage,
  createLanguage,
  en,
  INTERFACE_LANGUAGES,
  isLanguageTag,
  type Message,
} from '../../../src/viewer/i18n/index.ts'
import { interfaceLanguage, type LanguageTag } from '../../../src/viewer/i18n/languages.ts'
import { PROJECT_CATALOGUES } from '../../../src/viewer/i18n/project-words.ts'

/** All that a language says: what comes with the first view, and what is fetched for opening and passing on. */
async function catalogueOf(tag: LanguageTag): Promise<Readonly<Record<string, Message>>> {
  const { load } = interfaceLanguage(tag)
  return { ...(load ? (await load()).catalogue : en), ...(await PROJECT_CATALOGUES[tag]()) }
}

const english: Readonly<Record<string, Message>> = { ...en, ...enProject }
const others = Object.keys(INTERFACE_LANGUAGES).filter(
  tag => isLanguageTag(tag) && tag !== 'en',
) as LanguageTag[]

describe.each(others)('%s', tag => {
  test('leaves room for the same values as English', async () => {
    const catalogue = await catalogueOf(tag)
    for (const [key, message] of entriesOf(catalogue)) {
      // A form for one may say it in words, so n may be left out there.
      const wanted = namesIn(english[key]!)
      for (const text of textsOf(message))
        expect(wanted, `${key}: ${text}`).toEqual(expect.arrayContaining(namesIn(text)))
      expect(namesIn(message), key).toEqual(wanted)
    }
  })

  test('has a form for each way in which the language counts', async () => {
    const catalogue = await catalogueOf(tag)
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    for (const [key, message] of entriesOf(catalogue))
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), key).toEqual([...categories].sort())
  })

  test('leaves nothing empty and nothing in English but names', async () => {
    const catalogue = await catalogueOf(tag)
    const same = entriesOf(catalogue).filter(
      ([key, message]) =>
        typeof message === 'string' && /\p{L}{12,}/u.test(message) && message === english[key],
    )
    expect(same).toEqual([])
    for (const [key, message] of entriesOf(catalogue))
      for (const text of textsOf(message)) expect(text.trim() || key === 'listGap', key).toBeTruthy()
  })
})

test.each([
  ['no straight quotation marks', /["']/, ['az', 'de', 'fa', 'fr', 'hy', 'ru', 'tr']],
  ['a number stays on the line of its unit', /\{(km|percent)\} /, ['az', 'de', 'fa', 'fr', 'hy', 'ru', 'tr']],
  ['high signs stand off, on the same line', /(?<![\u00a0\u202f])[;:?!»]|«(?!\u00a0)/, ['fr']],
  ['German quotation marks', /[“”](?<!„[^“]*“)|[«»]/, ['de']],
  ['signs of the Armenian script', /[:;?!]/, ['hy']],
  ['digits, signs and letters of the Persian script', /[0-9,;?%يك]/, ['fa']],
] as const)('%s', async (_, wrong, tags) => {
  for (const tag of tags)
    for (const [key, message] of entriesOf(await catalogueOf(tag)))
      for (const text of textsOf(message))
        expect(text.replace(/="\{text\}"|\{(?!km|percent)\w+\}/g, ''), `${tag} ${key}`).not.toMatch(wrong)
})

async function open(tag: Exclude<keyof typeof INTERFACE_LANGUAGES, 'en'>) {
  const { catalogue, local } = await interfaceLanguage(tag).load!()
  return createLanguage(tag, catalogue, local)
}

test('counts as each language counts', async () => {
  const russian = await open('ru')
  expect([1, 2, 5, 11, 21, 22, 112].map(n => russian.t('summaryPlaces', { n }))).toEqual([
    '1 место',
    '2 места',
    '5 мест',
    '11 мест',
    '21 место',
    '22 места',
    '112 мест',
  ])
  const french = await open('fr')
  expect(french.t('summaryPlaces', { n: 0 })).toBe('0 lieu')
  expect(french.t('summaryPlaces', { n: 2 })).toBe('2 lieux')
  expect(french.t('summaryArticles', { n: 2_000_000 })).toMatch(/ d’articles$/)
  expect((await open('de')).t('popupArticles', { n: 1234 })).toBe('in 1.234 Artikeln')
  expect((await open('tr')).t('summaryPlaces', { n: 37 })).toBe('37 yer')
})

test('writes dates, numbers, countries and lists in each language, also where the browser has no data', async () => {
  const azerbaijani = await open('az')
  expect(azerbaijani.date('2020-11-03')).toBe('3 noyabr 2020')
  expect(azerbaijani.days('2020-11-03', '2020-11-04')).toBe('3 noyabr 2020 – 4 noyabr 2020')
  expect(azerbaijani.number(12_345)).toBe('12.345')
  expect(azerbaijani.percent(0.82)).toBe('82%')
  expect(azerbaijani.country('AM')).toBe('Ermənistan')
  const armenian = await open('hy')
  expect(armenian.date('2020-11-03')).toBe('3 նոյեմբերի, 2020 թ.')
  expect(armenian.country('AZ')).toBe('Ադրբեջան')
  expect(armenian.number(12_345)).toBe('12\u00a0345')
  expect(armenian.percent(0.82)).toBe('82%')
  expect(armenian.country('not a code')).toBe('not a code')
  const persian = await open('fa')
  expect(persian.dir).toBe('rtl')
  expect(persian.number(37)).toBe('۳۷')
  expect(persian.date('2020-11-03')).toBe('۱۳ آبان ۱۳۹۹')
  expect(persian.list(['الف', 'ب'])).toBe('الف، ب')
  expect((await open('ru')).list(['столица', 'Азербайджан'])).toBe('столица, Азербайджан')
})

test('the address chooses before the reader’s browser, and English comes last', () => {
  expect(chooseLanguage('?lang=fa', ['de'])).toBe('fa')
  expect(chooseLanguage('?article=1', ['xx', 'fr-CH', 'de'])).toBe('fr')
  expect(chooseLanguage('?lang=klingon', ['ru-RU'])).toBe('ru')
  expect(chooseLanguage('?lang=constructor', [])).toBe('en')
  expect(chooseLanguage('', ['AZ_Latn'])).toBe('az')
  expect(isLanguageTag('toString')).toBe(false)
})

test('no language is called by another’s name', () => {
  expect(new Set(Object.values(INTERFACE_LANGUAGES).map(({ name }) => name)).size).toBe(
    Object.keys(INTERFACE_LANGUAGES).length,
  )
})

function entriesOf(catalogue: Readonly<Record<string, Message>>): [string, Message][] {
  return Object.entries(catalogue)
}

function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message).filter(text => text !== undefined)
}

function namesIn(message: Message): string[] {
  const names = textsOf(message).flatMap(text =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  )
  return [...new Set(names)].sort()
}
