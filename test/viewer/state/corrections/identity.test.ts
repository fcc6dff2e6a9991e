import { expect, test } from 'vitest'
import { corpusIdentity } from '../../../../src/viewer/state/corrections/use-correction-history.ts'
import { smallCorpus } from '../../corpus.ts'

const corpus = smallCorpus()
const identity = corpusIdentity(corpus)

test('a corpus keeps its identity when its articles are read anew', () => {
  expect(identity).toMatch(/^[0-9a-f]{16}$/)
  expect(corpusIdentity({ ...corpus, mentions: [], places: {} })).toBe(identity)
  const first = corpus.articles[0]!
  const second = corpus.articles[1]!
  const longer = { ...second, text: `${second.text}${' More.'.repeat(20)}` }
  const long = { ...corpus, articles: [first, { ...longer, text: `${longer.text} Corrected.` }] }
  expect(corpusIdentity(long)).toBe(corpusIdentity({ ...corpus, articles: [first, longer] }))
})

test('another title, another article or another text is another corpus', () => {
  const first = corpus.articles[0]!
  const second = corpus.articles[1]!
  const others = [
    { ...corpus, title: 'Ports' },
    { ...corpus, articles: [first] },
    { ...corpus, articles: [first, { ...second, id: 'c' }] },
    { ...corpus, articles: [first, { ...second, text: 'Nothing.' }] },
  ]
  expect(new Set([identity, ...others.map(corpusIdentity)]).size).toBe(5)
})
