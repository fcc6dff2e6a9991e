import { describe, expect, test } from 'vitest'
import { formatOf, readFolderIndex } from '../../src/formats/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, content: Uint8Array) => [...(formatOf(name)?.read(name, content) ?? [])]
const errors = (name: string, content: Uint8Array) =>
  read(name, content).flatMap(result => (result.ok ? [] : [result.error]))

describe('plain text', () => {
  test('is one article, unaltered, whose id is the file name', () => {
    const text = '\n  Zwei  Wörter\r\n𝒳 und Ə\n'
    expect(read('a/b/bericht.v2.TXT', bytes(text))).toEqual([{ ok: true, value: { id: 'bericht.v2', text } }])
  })

  test('that is not UTF-8 is refused by name', () => {
    expect(errors('latin.txt', Uint8Array.of(0x47, 0xe4, 0x6e, 0x63, 0xe4))).toEqual([
      'latin.txt is not UTF-8 text; save it as UTF-8 and try again.',
    ])
  })

  test('with NUL bytes is refused', () => {
    expect(errors('picture.txt', bytes('abc\0def'))[0]).toMatch(/^picture\.txt is not text/)
  })

  test('of 50 MB is refused with its size and the limit', () => {
    expect(errors('dump.txt', new Uint8Array(50 * 1024 * 1024))).toEqual([
      'dump.txt has 50 MB and an article may have 20 MB; split it into its articles.',
    ])
  })

  test('without a word is refused', () => {
    expect(errors('empty.txt', bytes(' \n'))[0]).toMatch(/^empty\.txt holds no text/)
  })
})

describe('JSON Lines', () => {
  test('is an article a line, with what the line states', () => {
    const lines = '{"id":"a","text":"One","publisher":"Trend"}\n\n{"id":7,"text":""}\r\n'
    expect(read('a.jsonl', bytes(lines))).toEqual([
      { ok: true, value: { id: 'a', text: 'One', publisher: 'Trend' } },
      { ok: true, value: { id: '7', text: '' } },
    ])
  })

  test('keeps the good lines and names the bad ones', () => {
    const lines = '{"id":"a","text":"One"}\n{"id":"b"}\nnonsense\n[]\n{"text":"x"}\n{"id":"c","text":"Two"}'
    expect(read('a.jsonl', bytes(lines)).flatMap(line => (line.ok ? [line.value.id] : []))).toEqual([
      'a',
      'c',
    ])
    expect(errors('a.jsonl', bytes(lines)).map(error => error.slice(0, 16))).toEqual([
      'a.jsonl, line 2,',
      'a.jsonl, line 3,',
      'a.jsonl, line 4,',
      'a.jsonl, line 5,',
    ])
  })

  test('a line may hold a lone surrogate, which JSON can write', () => {
    expect(read('a.jsonl', bytes('{"id":"a","text":"x\\ud800y"}'))).toEqual([
      { ok: true, value: { id: 'a', text: 'x\ud800y' } },
    ])
  })
})

describe('index.json', () => {
  const index = (value: unknown) => readFolderIndex('index.json', bytes(JSON.stringify(value)))

  test('gives title and metadata by file', () => {
    expect(
      index({ title: 'T', articles: [{ file: 'a.txt', date: '2020-11-03', author: null, other: 1 }] }),
    ).toEqual({
      ok: true,
      value: { title: 'T', entries: [{ file: 'a.txt', date: '2020-11-03' }], problems: [] },
    })
  })

  test('one bad entry does not lose the others', () => {
    const result = index({
      articles: [
        { file: 'a.txt' },
        {},
        { file: '../b.txt' },
        { file: 'c.txt', title: 3 },
        { file: 'd.txt', url: 'javascript:x' },
      ],
    })
    expect(result.ok && result.value.entries).toEqual([{ file: 'a.txt' }])
    expect(result.ok && result.value.problems).toEqual([
      'index.json, article 2 should name its "file".',
      'index.json, article 3: "file" should be a name in the same folder and is "../b.txt".',
      'index.json, article 4: "title" should be text and is a number.',
      'index.json, article 5: "url" should begin with http:// or https:// and is "javascript:x".',
    ])
  })

  test('what is no index is refused', () => {
    expect(index([])).toMatchObject({ ok: false })
    expect(readFolderIndex('index.json', bytes('{'))).toMatchObject({ ok: false })
  })
})

test('an ending that no format has is unknown', () => {
  expect(formatOf('a.pdf')).toBeUndefined()
  expect(formatOf('txt')).toBeUndefined()
})
