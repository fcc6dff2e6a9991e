import type { Article, Corpus } from '../../src/corpus/index.ts'
import type { Place } from '../../src/gazetteer/index.ts'

/** A corpus with a text in each field that a corpus of a stranger may fill. */
export function corpusWith(text: string, number = 0): Corpus {
  const id = `${number} ${text}`
  const article: Article = {
    id,
    text: `Rain fell in ${text} and Baku. ${text}`,
    title: text,
    publisher: text,
    placeOfPublication: text,
    author: text,
    licence: text,
    date: '2020-11-03',
    url: `https://a.example/?${encodeURIComponent(text.toWellFormed())}`,
  }
  const place: Place = {
    id,
    name: text,
    kind: text,
    country: text,
    region: text,
    lat: 40 + (number % 20),
    lon: 40 + Math.floor(number / 20),
    population: 10,
  }
  const mention = {
    article: id,
    start: 13,
    end: 13 + text.length,
    phrase: text,
    role: 'place',
    place: id,
  } as const
  return {
    version: 1,
    title: text,
    articles: [article],
    mentions: [{ ...mention, confidence: 0.9, candidates: [{ place: id, score: 1, evidence: [] }] }],
    places: Object.fromEntries([[id, place]]),
    credit: text,
  }
}

/** One corpus of many texts, each in fields of its own. */
export function corpusOfAll(texts: readonly string[]): Corpus {
  const each = texts.map(corpusWith)
  return {
    version: 1,
    title: texts[0] ?? '',
    articles: each.flatMap(({ articles }) => articles),
    mentions: each.flatMap(({ mentions }) => mentions),
    places: Object.fromEntries(each.flatMap(({ places }) => Object.entries(places))),
    credit: texts.join(' '),
  }
}
