import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'

const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

/** What must hold of any result and does not; one assertion a text, because some texts have a quarter of a million mentions. */
function faults(text: string, mentions: readonly Mention[]): string[] {
  let last = 0
  return mentions.flatMap(({ start, end, phrase, confidence, candidates, place }) => {
    const inOrder = start >= last && end > start && end <= text.length
    last = end
    const fine =
      inOrder &&
      text.slice(start, end) === phrase &&
      confidence > 0 &&
      confidence < 1 &&
      // A name that the gazetteer lacks has none.
      (candidates.length > 0 || place === null) &&
      candidates.every(({ score }) => score >= 0 && score <= 1)
    return fine ? [] : [`${start}-${end}`]
  })
}

const pieces = fc.constantFrom(
  'Baku',
  'Paris, Texas',
  'Georgia',
  'the',
  'in',
  'Mr',
  'Jackson',
  'U.S.',
  'County',
  'Turkish',
  'said',
  'Köln',
  'Москве',
  'تهران',
  'თბილისში',
  '(',
  ')',
  '“',
  '”',
  '’s',
  "'s",
  '-',
  '–',
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  'Ca',
  'lif',
  '7',
  'É',
)
const newsy = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(' '))
const jumbled = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map(parts => parts.join(''))

describe('any text', () => {
  test('spans are in range, in order, do not overlap and slice to their phrase', () => {
    fc.assert(
      fc.property(fc.oneof(newsy, jumbled), fc.boolean(), (text, demonyms) => {
        expect(faults(text, geoparse(text, gazetteer, { demonyms }))).toEqual([])
      }),
    )
  })

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(newsy, text => {
        expect(geoparse(text, gazetteer)).toEqual(geoparse(text, gazetteer))
      }),
    )
  })

  test('a paragraph without capitals after it changes nothing', () => {
    const paragraph = fc.array(
      fc.constantFrom(
        'the',
        'in',
        'der',
        'reading',
        'bath',
        'york',
        'counties',
        'of',
        'and',
        ',',
        '.',
        '12',
        'é',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      // A text without any capital is cased anew, so its length counts.
      fc.property(
        newsy.map(text => `It is said. ${text}`),
        paragraph,
        (text, words) => {
          // More text may tell the language, and with it how names end.
          const options = { language: 'en' } as const
          expect(geoparse(`${text}\n\n${words.join(' ')}`, gazetteer, options)).toEqual(
            geoparse(text, gazetteer, options),
          )
        },
      ),
    )
  })
})

describe('texts that break programs', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['a space', ' '],
    ['lone surrogates', `\ud800 Baku \udc00 Baku\ud83d`],
    ['NULs', `Baku\u0000in\u0000Paris\u0000`],
    ['bidi controls', `\u202eBaku\u202c and \u2067Tehran\u2069`],
    ['a quarter megabyte without a space', 'Baku'.repeat(65_536)],
    ['only capitals', 'BAKU PARIS '.repeat(24_000)],
    ['only initials', 'A. B. C. '.repeat(29_000)],
    ['a quarter megabyte of one-letter words', 'A '.repeat(131_072)],
    ['a quarter megabyte of letters with dots between', 'A.'.repeat(131_072)],
    ['names without punctuation', 'Springfield Paris New York London Franklin '.repeat(12_000)],
    ['digits and dots', '1.2.34.'.repeat(150_000)],
    ['a quarter megabyte of combining marks', `Baku${'\u0301'.repeat(262_144)}`],
    ['soft hyphens between letters', 'B\u00adaku\u00ad '.repeat(60_000)],
    ['a quarter megabyte of openings', `${'(“'.repeat(131_072)}Baku`],
    ['a quarter megabyte of apostrophes', "O'".repeat(131_072)],
    ['a quarter megabyte of spaces', `Baku${' '.repeat(262_144)}Baku`],
    ['a name that begins again and again', 'San '.repeat(65_000)],
    ['case endings without end', 'Ереване '.repeat(20_000)],
    ['a list without end', `${'Cooke, Love, '.repeat(20_000)}counties`],
    ['one town in its own state for ever', 'New York, '.repeat(10_000)],
    ['abbreviations without end', 'Dem. Rep. of the '.repeat(30_000)],
    ['one chain of hyphens', 'Baku-'.repeat(50_000)],
    ['ten thousand nested brackets', `${'('.repeat(10_000)}Baku${')'.repeat(10_000)}`],
    ['a chain of containers', 'Paris, Texas, '.repeat(8_000)],
  ]
  test.each(hostile)('%s', { timeout: 30_000 }, (_, text) => {
    expect(faults(text, geoparse(text, gazetteer))).toEqual([])
  })

  test('a name is found behind a quarter of a megabyte of any of them', () => {
    for (const filler of [
      'A ',
      'A.',
      '1.2.',
      '\u0301',
      '(“',
      "O'",
      ' ',
      '\n',
      '\u0000',
      '\ud800',
      '\u202e',
    ]) {
      const text = `${filler.repeat(Math.ceil(262_144 / filler.length))}\n\nHe flew to Baku on Monday.`
      expect(geoparse(text, gazetteer).at(-1)?.phrase, JSON.stringify(filler)).toBe('Baku')
    }
  })

  test('names beside odd characters are still found', () => {
    expect(geoparse('He flew to \u202eBaku\u202c on Monday.', gazetteer).map(({ phrase }) => phrase)).toEqual(
      ['Baku'],
    )
  })
})

describe('options', () => {
  test('a home outside the world is refused', () => {
    expect(() => geoparse('Baku', gazetteer, { home: { lat: 91, lon: 0 } })).toThrow(TypeError)
  })
  test('a country that is no code is refused', () => {
    expect(() => geoparse('Baku', gazetteer, { country: 'Azerbaijan' })).toThrow(TypeError)
  })
  test('demonyms are found only when asked for', () => {
    const text = 'Turkish officials met in Ankara.'
    expect(geoparse(text, gazetteer).map(({ phrase }) => phrase)).toEqual(['Ankara'])
    expect(
      geoparse(text, gazetteer, { demonyms: true }).map(({ phrase, role }) => `${phrase} ${role}`),
    ).toEqual(['Turkish demonym', 'Ankara place'])
  })
})
