import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sentenceAt, sentencesOf } from '../../src/corpus/index.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  test('cuts at full stops, question marks and line ends', () => {
    expect(cut('Rain fell in Baku. Did it? It did.\nA heading\n\nThe end')).toEqual([
      'Rain fell in Baku.',
      'Did it?',
      'It did.',
      'A heading',
      'The end',
    ])
  })

  test.each(['en_US', '', 'x', 'not a language'])('a language given as "%s" costs no sentence', language => {
    expect(sentencesOf('Rain fell. It stopped.', language)).toHaveLength(2)
  })

  test('goes on after initials and titles', () => {
    expect(cut('He wrote to H. E. Ilham Aliyev. Mr. Zarif did not.')).toEqual([
      'He wrote to H. E. Ilham Aliyev.',
      'Mr. Zarif did not.',
    ])
  })

  test('a heading that ends in an initial does not swallow the next line', () => {
    expect(cut('By Mary J.\nThe rain fell.')).toEqual(['By Mary J.', 'The rain fell.'])
  })

  test('leaves white space out and offsets true to the text', () => {
    const text = '  One.   Two.  '
    expect(sentencesOf(text)).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ])
  })

  test('an empty text has none', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n ')).toEqual([])
  })

  test('a text without sentence ends is cut, so that a passage can be shown', () => {
    const sentences = sentencesOf('word '.repeat(5000))
    expect(sentences.length).toBeGreaterThan(1)
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000)
  })
})

describe('sentenceAt', () => {
  const sentences = sentencesOf('One two. Three four. Five.')

  test('finds the sentence that holds an offset', () => {
    expect(sentenceAt(sentences, 0)).toEqual({ start: 0, end: 8 })
    expect(sentenceAt(sentences, 7)).toEqual({ start: 0, end: 8 })
    expect(sentenceAt(sentences, 9)).toEqual({ start: 9, end: 20 })
    expect(sentenceAt(sentences, 25)).toEqual({ start: 21, end: 26 })
  })

  test('finds nothing in nothing', () => {
    expect(sentenceAt([], 3)).toBeUndefined()
  })
})

describe("without the platform's own segmenter", () => {
  afterEach(() => vi.unstubAllGlobals())
  const lacking = (text: string) => {
    vi.stubGlobal('Intl', { ...Intl, getCanonicalLocales: Intl.getCanonicalLocales, Segmenter: undefined })
    return cut(text)
  }

  test.each(readdirSync('seeds').filter(name => name.endsWith('.txt')))(
    'the same sentences are found in %s',
    name => {
      const text = readFileSync(`seeds/${name}`, 'utf8')
      const whole = cut(text)
      expect(whole.length).toBeGreaterThan(5)
      expect(lacking(text)).toEqual(whole)
    },
  )

  // What Unicode's rules say (UAX #29, SB6 to SB11).
  test.each([
    ['It rose by 3.5 percent. Rain fell.', ['It rose by 3.5 percent.', 'Rain fell.']],
    ['He said “Go!” Then he left.', ['He said “Go!”', 'Then he left.']],
    [
      'The U.S. side spoke. (It was late.) They left.',
      ['The U.S. side spoke.', '(It was late.)', 'They left.'],
    ],
    ['باران بارید؟ نه. رفت.', ['باران بارید؟', 'نه.', 'رفت.']],
    ['雨が降った。止んだ。', ['雨が降った。', '止んだ。']],
    ['No end', ['No end']],
  ])('%s', (text, sentences) => {
    expect(lacking(text)).toEqual(sentences)
  })
})
