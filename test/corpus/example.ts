import type { Corpus, CorpusMention } from '../../src/corpus/index.ts'
import type { Place } from '../../src/gazetteer/index.ts'

/** A place for tests; only what a test reads need be true. */
export function place(id: string, name: string): Place {
  return { id, name, kind: 'P.PPL', lat: 40, lon: 48, population: 1000 }
}

/** The nth occurrence of a phrase in an article's text, as a mention of a place. */
export function mention(
  article: { id: string; text: string },
  phrase: string,
  to: string | null,
  nth = 1,
): CorpusMention {
  let start = -1
  for (let i = 0; i < nth; i++) start = article.text.indexOf(phrase, start + 1)
  if (start < 0) throw new Error(`"${phrase}" does not occur ${nth} times.`)
  return {
    article: article.id,
    start,
    end: start + phrase.length,
    phrase,
    role: 'place',
    place: to,
    confidence: 0.9,
    candidates: to === null ? [] : [{ place: to, score: 1, evidence: [] }],
  }
}

const first = {
  id: 'first',
  text: 'BAKU – Rain fell in Baku. It was dry in Ganja. Baku and Ganja are cities.',
  title: 'Rain',
}
const second = { id: 'second', text: 'Nothing happened. Gəncə slept.' }

/** Two articles that name Baku thrice, Ganja thrice under two names, and Dry as no known place. */
export const example: Corpus = {
  version: 1,
  articles: [first, second],
  mentions: [
    mention(first, 'BAKU', 'x:baku'),
    mention(first, 'Baku', 'x:baku', 1),
    mention(first, 'Ganja', 'x:ganja', 1),
    mention(first, 'Baku', 'x:baku', 2),
    mention(first, 'Ganja', 'x:ganja', 2),
    mention(second, 'Nothing', null),
    mention(second, 'Gəncə', 'x:ganja'),
  ],
  places: { 'x:baku': place('x:baku', 'Baku'), 'x:ganja': place('x:ganja', 'Ganja') },
  credit: 'made for tests',
}
