import { describe, expect, test } from 'vitest'
import { applyCorrections, type Corpus, correct } from '../../src/corpus/index.ts'
import { readCorrections, writeCorrections } from '../../src/formats/index.ts'
import { place } from './example.ts'

const texas = place('x:texas', 'Paris')
const article = (id: string, publisher?: string) => ({
  id,
  text: 'Rain fell in Paris.',
  ...(publisher !== undefined && { publisher }),
})
const mention = (article: string) => ({
  article,
  start: 13,
  end: 18,
  phrase: 'Paris',
  role: 'place' as const,
  place: 'x:france',
  confidence: 0.8,
  candidates: [],
})
const corpusOf = (...articles: ReturnType<typeof article>[]): Corpus => ({
  version: 1,
  articles,
  mentions: articles.map(({ id }) => mention(id)),
  places: { 'x:france': place('x:france', 'Paris') },
  credit: '',
})
const meant = (corpus: Corpus) => corpus.mentions.map(({ place }) => place)
const rule = correct(
  article('a', 'The Paris News'),
  mention('a'),
  { kind: 'moved', place: texas },
  'publisher',
)

describe('a verdict on everything by a publisher', () => {
  test('reaches that publisher’s articles and no others', () => {
    const corpus = corpusOf(
      article('a', 'The Paris News'),
      article('b', 'The Paris News'),
      article('c', 'Le Monde'),
    )
    expect(meant(applyCorrections(corpus, [rule]))).toEqual(['x:texas', 'x:texas', 'x:france'])
  })

  test('holds for articles to come, where its own is not among them', () => {
    const later = applyCorrections(corpusOf(article('d', 'The Paris News'), article('e')), [rule])
    expect(meant(later)).toEqual(['x:texas', 'x:france'])
    expect(later.places['x:texas']).toEqual(texas)
  })

  test('gives way to a later word on one mention', () => {
    const corpus = corpusOf(article('a', 'The Paris News'), article('b', 'The Paris News'))
    const exception = correct(corpus.articles[1]!, mention('b'), { kind: 'rejected' }, 'mention')
    expect(meant(applyCorrections(corpus, [rule, exception]))).toEqual(['x:texas'])
  })

  test('comes back from its file; without a publisher it is refused', () => {
    const read = readCorrections(writeCorrections([rule]))
    expect(read.ok && read.value).toEqual([rule])
    const { publisher: _, ...bare } = rule
    const refused = readCorrections(writeCorrections([bare]))
    expect(!refused.ok && refused.error).toContain('"publisher"')
  })
})
