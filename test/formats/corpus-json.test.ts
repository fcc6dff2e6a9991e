import { describe, expect, test } from 'vitest'
import { readCorpus, writeAnnotations, writeCorpus } from '../../src/formats/index.ts'
import { example } from '../corpus/example.ts'

test('a corpus survives being written and read', () => {
  expect(readCorpus(writeCorpus(example))).toEqual({ ok: true, value: example })
})

describe('a corpus from a stranger', () => {
  const changed = (change: (corpus: ReturnType<typeof loose>) => void) => {
    const corpus = loose()
    change(corpus)
    const result = readCorpus(JSON.stringify(corpus))
    return result.ok ? 'read' : result.error
  }
  const loose = () => {
    const { articles, mentions, places } = structuredClone(example)
    const records: Record<string, Record<string, unknown>> = {}
    for (const [id, place] of Object.entries(places)) records[id] = { ...place }
    return {
      version: 1,
      articles: articles.map((article): Record<string, unknown> => ({ ...article })),
      mentions: mentions.map((mention): Record<string, unknown> => ({ ...mention })),
      places: records,
    }
  }

  test('is refused where it is no corpus', () => {
    expect(readCorpus('<html>')).toMatchObject({ ok: false })
    expect(readCorpus('null')).toMatchObject({ ok: false })
    expect(readCorpus('{"version":2}')).toMatchObject({ ok: false })
    expect(readCorpus('{"version":1}')).toMatchObject({ ok: false })
  })

  test('is refused by name where a mention points outside', () => {
    expect(changed(({ mentions }) => (mentions[1]!.end = 1e6))).toMatch(
      /^mentions\[1\]: 20 to 1000000 is no span/,
    )
    expect(changed(({ mentions }) => (mentions[1]!.start = -1))).toMatch(/^mentions\[1\]/)
    expect(changed(({ mentions }) => (mentions[1]!.article = 'third'))).toMatch(
      /^mentions\[1\] names an article/,
    )
    expect(changed(({ mentions }) => (mentions[1]!.place = 'toString'))).toMatch(
      /^mentions\[1\] means a place/,
    )
  })

  test('is refused by name where a place is nowhere', () => {
    expect(changed(({ places }) => (places['x:baku']!.lat = 91))).toMatch(/^place x:baku/)
    expect(changed(({ places }) => (places['x:baku']!.lon = '48'))).toMatch(/^place x:baku/)
    expect(
      changed(({ places }) => (places['x:baku']!.shape = { type: 'Polygon', coordinates: [1] })),
    ).toMatch(/GeoJSON/)
  })

  test('is refused where a box is upside down, or a day does not exist', () => {
    expect(changed(({ places }) => (places['x:baku']!.box = [48, 41, 50, 40]))).toMatch(/"box" should/)
    // West of east is a box across the 180th meridian.
    expect(changed(({ places }) => (places['x:baku']!.box = [170, 40, -170, 41]))).toBe('read')
    expect(changed(({ articles }) => (articles[0]!.date = '2020-02-31'))).toMatch(/"date" should be ISO 8601/)
    expect(changed(({ articles }) => (articles[0]!.date = '2020-02-29T24:61'))).toMatch(/"date" should be/)
    expect(changed(({ articles }) => (articles[0]!.date = '<img src=1>'))).toMatch(/"date" should be/)
    expect(changed(({ articles }) => (articles[0]!.date = '2020-02-29'))).toBe('read')
    expect(changed(({ articles }) => (articles[0]!.date = '2020'))).toBe('read')
  })

  test('is refused by name where mentions overlap, in whatever order they come', () => {
    const [first] = example.mentions
    const again = { ...first!, start: first!.start + 1 }
    expect(changed(({ mentions }) => mentions.push(again))).toMatch(/^mentions\[\d\] overlaps/)
    expect(changed(({ mentions }) => mentions.unshift(again))).toMatch(/^mentions\[\d\] overlaps/)
    expect(changed(({ mentions }) => mentions.reverse())).toBe('read')
  })

  test('is refused where two articles share an id, or a link would run a script', () => {
    expect(changed(({ articles }) => (articles[1]!.id = 'first'))).toMatch(/two articles/)
    expect(changed(({ articles }) => (articles[1]!.url = 'javascript:alert(1)'))).toMatch(/"url"/)
  })

  test('may use the names of object prototypes as ids', () => {
    const json = writeCorpus(example).replaceAll('x:baku', '__proto__')
    const result = readCorpus(json)
    expect(result.ok && Object.hasOwn(result.value.places, '__proto__')).toBe(true)
    expect(result.ok && result.value.mentions[0]!.place).toBe('__proto__')
  })

  test('states its phrases by its texts, not by its own word', () => {
    expect(changed(({ mentions }) => (mentions[0]!.phrase = '<script>'))).toBe('read')
    const result = readCorpus(writeCorpus(example).replace('"phrase":"BAKU"', '"phrase":"<script>"'))
    expect(result.ok && result.value.mentions[0]!.phrase).toBe('BAKU')
  })
})

test('annotations have the form that scripts read', () => {
  const mention = example.mentions[0]!
  const line = writeAnnotations('first', [mention, { ...mention, place: null }], id => example.places[id]!)
  expect(JSON.parse(line)).toEqual({
    id: 'first',
    places: [
      {
        start: 0,
        end: 4,
        phrase: 'BAKU',
        place: 'x:baku',
        name: 'Baku',
        kind: 'P.PPL',
        lat: 40,
        lon: 48,
        confidence: 0.9,
      },
      { start: 0, end: 4, phrase: 'BAKU', place: null, confidence: 0.9 },
    ],
  })
})
