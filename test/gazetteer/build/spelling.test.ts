import { describe, expect, test } from 'vitest'
import { withSpellings } from '../../../src/gazetteer/build/index.ts'
import { withGenerics } from '../../../src/gazetteer/build/spelling/generics.ts'
import { isNoise } from '../../../src/gazetteer/build/spelling/noise.ts'
import { foldName, NameClass } from '../../../src/gazetteer/index.ts'
import { record } from '../small.ts'

/** All names, folded, that a place of a country gets. */
function spellings(
  country: string,
  name: string,
  alternates: readonly string[] = [],
  kind = 'P.PPL',
): string[] {
  const names = alternates.map(text => ({
    text,
    class: /\p{Script=Latin}/u.test(text) ? NameClass.alternate : NameClass.foreign,
  }))
  const made = withSpellings(record('x:1', name, { country, names, kind }))
  return [made.name, ...made.names.map(({ text }) => text)].map(foldName)
}

describe('names as newspapers write them', () => {
  // Spellings seen in English-language papers.
  test.each([
    ['AZ', 'Xızı', 'Khizi'],
    ['AZ', 'Qəbələ', 'Gabala'],
    ['AZ', 'Qəbələ', 'Qabala'],
    ['AZ', 'Göyçay', 'Goychay'],
    ['AZ', 'Naxçıvan', 'Nakhchivan'],
    ['AZ', 'Cəbrayıl', 'Jabrayil'],
    ['AZ', 'Ağdam', 'Aghdam'],
    ['AZ', 'Ağdam', 'Agdam'],
    ['AZ', 'Hacıqabul', 'Hajigabul'],
    ['AZ', 'Tərtər', 'Tartar'],
    ['AZ', 'Tərtər', 'Terter'],
    ['AZ', 'Kürdəmir', 'Kurdamir'],
    ['AZ', 'Mingəçevir', 'Mingachevir'],
    ['RU', 'Nizhniy Novgorod', 'Nizhny Novgorod'],
    ['RU', 'Velikiye Luki', 'Velikie Luki'],
    ['RU', 'Naberezhnyye Chelny', 'Naberezhnye Chelny'],
    ['RU', 'Yekaterinburg', 'Ekaterinburg'],
    ['SY', 'Ar Raqqah', 'Raqqa'],
    ['SY', 'Ar Raqqah', 'al-Raqqa'],
    ['SY', 'Dayr az Zawr', 'Deir al-Zor'],
    ['SY', 'Al Ḩasakah', 'Hasaka'],
    ['IQ', 'Al Fallūjah', 'Fallujah'],
    ['IQ', 'Al Fallūjah', 'Falluja'],
    ['YE', 'Ta‘izz', 'Taizz'],
    ['EG', 'Sūhāj', 'Sohag'],
    ['IR', 'Qazvīn', 'Ghazvin'],
    ['IR', 'Bandar-e ‘Abbās', 'Bandar Abbas'],
    ['IR', 'Nowshahr', 'Noshahr'],
    ['AF', 'Mazār-e Sharīf', 'Mazar-i-Sharif'],
    ['AF', 'Lashkar Gāh', 'Lashkargah'],
    ['TR', 'Kuşadası', 'Kushadasi'],
    ['KZ', 'Aqtöbe', 'Aktobe'],
    ['UZ', 'Qarshi', 'Karshi'],
    ['DE', 'Köln', 'Koeln'],
    ['NO', 'Ålesund', 'Aalesund'],
    ['VN', 'Đà Nẵng', 'Danang'],
    ['US', 'Saint Louis', 'St. Louis'],
    ['US', 'St. Paul', 'Saint Paul'],
    ['US', 'Fort Worth', 'Ft. Worth'],
    ['US', 'Mount Vernon', 'Mt. Vernon'],
  ])('%s: %s is found as %s', (country, name, spelling) => {
    expect(spellings(country, name)).toContain(foldName(spelling))
  })

  test.each([
    ['RU', 'Groznyy', 'Грозный', 'Grozny'],
    ['UA', 'Zaporizhzhya', 'Запоріжжя', 'Zaporizhzhia'],
    ['UA', 'Kryvyy Rih', 'Кривий Ріг', 'Kryvyi Rih'],
    ['UA', 'Vinnytsya', 'Вінниця', 'Vinnytsia'],
    ['UA', 'Khmel’nyts’kyy', 'Хмельницький', 'Khmelnytskyi'],
    ['GE', 'K’ut’aisi', 'ქუთაისი', 'Kutaisi'],
    ['GE', 'Q’vareli', 'ყვარელი', 'Kvareli'],
    ['AM', 'Vanadzor', 'Վանաձոր', 'Vanadzor'],
    ['AM', 'Gavarr', 'Գավառ', 'Gavar'],
    ['AM', 'Yeghegnadzor', 'Եղեգնաձոր', 'Yeghegnadzor'],
  ])('%s: %s, %s, is found as %s', (country, name, native, spelling) => {
    expect(spellings(country, name, [native])).toContain(foldName(spelling))
  })

  test('a foreign name of another sound is not romanised', () => {
    expect(spellings('GE', 'Tbilisi', ['Тифлис'])).not.toContain('tiflis')
  })

  test('regions with and without the word for what they are', () => {
    expect(spellings('AZ', 'Khizi District', [], 'A.ADM1')).toEqual(
      expect.arrayContaining(['khizi district', 'khizi']),
    )
    expect(spellings('IR', 'Qazvīn', [], 'A.ADM1')).toContain('qazvin province')
    expect(spellings('US', 'Texas', [], 'A.ADM1')).toEqual(
      expect.arrayContaining(['texas state', 'state of texas']),
    )
    expect(spellings('RU', 'Tula Oblast', [], 'A.ADM1')).toEqual(
      expect.arrayContaining(['tula', 'tula region']),
    )
  })

  test('rivers, lakes and mountains either way round', () => {
    expect(spellings('', 'Araz River', [], 'H.STM')).toEqual(expect.arrayContaining(['araz', 'river araz']))
    expect(spellings('', 'Volga', [], 'H.STM')).toContain('volga river')
    expect(spellings('', 'Lake Van', [], 'H.LK')).toContain('van lake')
    expect(spellings('', 'Mount Ararat', [], 'T.MT')).toContain('mt ararat')
    expect(spellings('', 'Red River', [], 'H.STM')).not.toContain('red')
    expect(spellings('', 'Lake Victoria', [], 'H.LK')).not.toContain('victoria')
  })
})

describe('noise', () => {
  test.each(['BAK', 'NYC', 'ba ku', 'bwkywhawlt', 'Us', 'http://x.org', 'Kreis 6', ''])(
    '%j is left out',
    text => {
      expect(isNoise(text)).toBe(true)
    },
  )

  test.each(['Baku', "'s-Hertogenbosch", 'al-Raqqa', 'den Haag', '東京', 'Å Bygd'])('%j stays', text => {
    expect(isNoise(text)).toBe(false)
  })
})

test.each(['__proto__', 'constructor', 'toString'])('a kind called %s is a kind like any other', kind => {
  expect(withGenerics('Araz', kind)).toEqual([])
})
