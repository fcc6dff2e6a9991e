import { describe, expect, test } from 'vitest'
import { formatOf, readDate } from '../../src/formats/index.ts'
import { bytes, read } from './given.ts'

describe('plain text', () => {
  test('is one article, unaltered, whose id is the file name', async () => {
    const text = '\n  Zwei  Wörter\r\n𝒳 und Ə\n'
    expect((await read('a/b/bericht.v2.TXT', text)).articles).toEqual([{ id: 'a/b/bericht.v2', text }])
  })

  test('is read in the encoding it has, and which is said', async () => {
    const latin = Uint8Array.from('Gänse über Köln — naïve façade', char =>
      char === '—' ? 0x97 : char.charCodeAt(0),
    )
    const { article, sentences } = await read('latin.txt', latin)
    expect(article?.text).toBe('Gänse über Köln — naïve façade')
    expect(sentences[0]).toMatch(/^latin\.txt was read as windows-1252 \(a guess from its bytes\)/)
    const utf16 = (text: string, big: boolean) =>
      Uint8Array.from(
        [...text].flatMap(char =>
          big
            ? [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]
            : [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8],
        ),
      )
    for (const big of [false, true]) {
      const { article: wide, sentences: said } = await read(
        'wide.txt',
        utf16('Rain fell in Bakı and Gəncə.', big),
      )
      expect(wide?.text).toBe('Rain fell in Bakı and Gəncə.')
      expect(said[0]).toContain(big ? 'utf-16be' : 'utf-16le')
    }
    expect((await read('bom.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).article?.text).toBe('A')
    const cyrillic = Uint8Array.from([
      0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe8, 0x20, 0xcf, 0xe0, 0xf0, 0xe8, 0xe6, 0x2e, 0x20, 0xc3,
      0xee, 0xf0, 0xee, 0xe4, 0x20, 0xe1, 0xee, 0xeb, 0xfc, 0xf8, 0xee, 0xe9,
    ])
    expect((await read('ru.txt', cyrillic)).article?.text).toBe('Москва и Париж. Город большой')
    expect((await read('told.txt', Uint8Array.of(0xe9), { encoding: 'cp1252' })).article?.text).toBe('é')
  })

  test('with one stray byte in much UTF-8 is kept, and the byte is found', async () => {
    const text = bytes(`Erste Zeile\nKöln ${'und so weiter '.repeat(400)}`)
    text[14] = 0xff
    const { article, sentences } = await read('a.txt', text)
    expect(article?.text).toHaveLength(text.length)
    expect(sentences[0]).toMatch(
      /one byte.*, the first in line 2 \(byte 13\)|bytes, the first in line 2 \(byte 13\)/,
    )
  })

  test('that went wrong before is hinted at and left as it is', async () => {
    const { article, problems } = await read('a.txt', 'Der ZÃ¼richsee liegt da.')
    expect(article?.text).toBe('Der ZÃ¼richsee liegt da.')
    expect(problems.map(({ kind }) => kind)).toEqual(['mojibake'])
  })

  test('with NUL bytes, without a word, or of 50 MB is refused', async () => {
    expect((await read('p.txt', 'abcdefgh\0')).sentences[0]).toMatch(/^p\.txt is not text/)
    expect((await read('e.txt', ' \n')).sentences[0]).toMatch(/^e\.txt holds no text/)
    expect((await read('d.txt', new Uint8Array(50 * 1024 * 1024).fill(97))).sentences).toEqual([
      'd.txt has 50 MB and an article may have 20 MB; split it into its articles.',
    ])
  })

  test('parts at a stated separator', async () => {
    const { articles } = await read('run.txt', 'One\n=====\nTwo\n\n=====\n', { separator: '=====' })
    expect(articles).toEqual([
      { id: 'run-1', text: 'One' },
      { id: 'run-2', text: 'Two' },
    ])
  })

  test('that is HTML, JSON or has front matter is read as what it is', async () => {
    const page = `<!doctype html><html><body><article><h1>Storm</h1><p>${'Rain fell in Baku, and in Ganja. '.repeat(20)}</p></article></body></html>`
    expect((await read('page.txt', page)).article?.text).not.toContain('<')
    expect((await read('j.txt', '{"title":"T","text":"Rain in Baku."}')).article).toEqual({
      id: 'j',
      title: 'T',
      text: 'Rain in Baku.',
    })
    expect((await read('f.txt', '---\ntitle: Storm\nid: 0123\n---\nRain.\n')).article).toEqual({
      id: '0123',
      title: 'Storm',
      text: 'Rain.\n',
    })
    expect((await read('prose.txt', '---\nA rule and no front matter\n---\nRain.')).article?.text).toMatch(
      /^---/,
    )
  })
})

describe('dates', () => {
  test.each([
    ['20201103', '2020-11-03'],
    ['20201103T101500Z', '2020-11-03T10:15:00Z'],
    ['2020-11-03T02:00', '2020-11-03T02:00'],
    ['2020-11', '2020-11'],
    ['2020-11-03 10:15:00', '2020-11-03T10:15:00'],
    [1604398500, '2020-11-03T10:15:00Z'],
    [1604398500000, '2020-11-03T10:15:00Z'],
    ['Tue, 03 Nov 2020 10:15:00 +0400', '2020-11-03T06:15:00Z'],
    ['3 November 2020', '2020-11-03'],
    ['November 3, 2020 Tuesday', '2020-11-03'],
    ['31/12/2020', '2020-12-31'],
    ['3.11.2020', '2020-11-03'],
  ])('%s is %s', (given, date) => expect(readDate(given)).toBe(date))
  test.each([
    'ca. 1850',
    '2020-02-31',
    '03/04/2020',
    'yesterday',
    '',
    null,
    {},
    '2020-13-01',
    '31 June 2020',
  ])('%s is none', given => expect(readDate(given)).toBeUndefined())
})

test('an ending that no format has is unknown', () => {
  expect(formatOf('a.xyz')).toBeUndefined()
  expect(formatOf('txt')).toBeUndefined()
})
