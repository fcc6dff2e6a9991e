import { describe, expect, test } from 'vitest'
import type { Corpus, Correction } from '../../src/corpus/index.ts'
import { readCorrections, writeCorpus } from '../../src/formats/index.ts'
import { looksLikeProject, readProject } from '../../src/formats/read/project.ts'
import { siteList, sitePages, startPage } from '../../src/formats/site/site.ts'
import { writeProject } from '../../src/formats/write/project.ts'

const corpus: Corpus = {
  version: 1,
  title: 'Roads',
  articles: [{ id: 'a', text: 'Snow fell in Oslo.', structure: [{ start: 0, end: 18, kind: 'paragraph' }] }],
  mentions: [
    {
      article: 'a',
      start: 13,
      end: 17,
      phrase: 'Oslo',
      role: 'place',
      place: 'p',
      confidence: 0.9,
      candidates: [],
    },
  ],
  places: { p: { id: 'p', name: 'Oslo', kind: 'P.PPLC', lat: 59.9, lon: 10.7, population: 600_000 } },
  credit: 'GeoNames',
}
const correction: Correction = {
  article: 'a',
  quote: 'Oslo',
  prefix: 'Snow fell in ',
  suffix: '.',
  start: 13,
  scope: 'mention',
  verdict: { kind: 'rejected' },
}

describe('a project', () => {
  test('comes back with all it was written with', () => {
    const read = readProject(writeProject(corpus, [correction]))
    expect(read.ok && read.value.corrections).toEqual([correction])
    expect(read.ok && read.value.corpus).toMatchObject(corpus)
  })

  test('gives its corrections where a file of them is asked for', () => {
    const read = readCorrections(writeProject(corpus, [correction]))
    expect(read.ok && read.value).toEqual([correction])
  })

  test('is told by its beginning, and so is a corpus; other JSON is neither', () => {
    expect(looksLikeProject(writeProject(corpus, []))).toBe(true)
    expect(looksLikeProject(writeCorpus(corpus))).toBe(true)
    expect(looksLikeProject('{"articles":[{"version":1}]}')).toBe(false)
  })

  test.each([
    ['cut off', writeProject(corpus, []).slice(0, 100), 'not JSON'],
    ['of another version', '{"type":"wherein-project","version":9}', 'version 1 and is of 9'],
    [
      'without a corpus',
      '{"type":"wherein-project","version":1,"corrections":[]}',
      'corpus should be an object',
    ],
    [
      'with half a correction',
      writeProject(corpus, []).replace('"corrections":[]', '"corrections":[{"quote":"Oslo"}]'),
      'corrections[0]',
    ],
  ])('%s is refused in a sentence', (_, text, sentence) => {
    const read = readProject(text)
    expect(!read.ok && read.error).toContain(sentence)
  })
})

describe('the pages of a site', () => {
  const page =
    '<head>\n    <!-- Why. -->\n    <link rel="preload" as="fetch" href="corpus.json" crossorigin="anonymous" />\n</head><div id="wherein"></div>'

  test('a corpus is in its page for readers without script', () => {
    expect(sitePages(page, corpus)['index.html']).toMatch(/<div id="wherein"><section.*<dt>Oslo /su)
  })

  test('a page without articles asks for none', () => {
    const start = startPage(page, 'example/index.json')
    expect(start).toContain('<div id="wherein" data-start="example/index.json"></div>')
    expect(start).not.toContain('corpus.json')
  })

  test('the list names what every site has, and not what one site shows', () => {
    const files = ['index.html', 'corpus.json', 'assets/a.js', 'articles/a.html', 'types.d.ts', 'sw.js']
    expect(siteList(page, files)).toEqual({ files: ['assets/a.js', 'sw.js'], page })
  })
})
