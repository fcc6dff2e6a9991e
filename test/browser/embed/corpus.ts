import type { Corpus, CorpusMention } from '../../../src/corpus/index.ts'

const TEXTS = {
  harbour: 'The ship lay at Baku. From Baku it sailed to Astrakhan.',
  railway: 'A railway joins Tbilisi with Baku.',
}

const PLACES = {
  'geonames:587084': {
    id: 'geonames:587084',
    name: 'Baku',
    kind: 'P.PPLC',
    lat: 40.3777,
    lon: 49.892,
    country: 'AZ',
    population: 1116513,
  },
  'geonames:611717': {
    id: 'geonames:611717',
    name: 'Tbilisi',
    kind: 'P.PPLC',
    lat: 41.6941,
    lon: 44.8337,
    country: 'GE',
    population: 1049498,
  },
  'geonames:580497': {
    id: 'geonames:580497',
    name: 'Astrakhan',
    kind: 'P.PPLA',
    lat: 46.3497,
    lon: 48.0408,
    country: 'RU',
    population: 502533,
  },
} as const

/** Two short articles and three places, written by hand. */
export const CORPUS: Corpus = {
  version: 1,
  title: 'Ports and railways',
  articles: [
    { id: 'harbour', title: 'The harbour', text: TEXTS.harbour },
    { id: 'railway', title: 'The railway', text: TEXTS.railway, url: 'https://example.org/railway' },
  ],
  mentions: [
    mention('harbour', 'Baku', 0, 'geonames:587084'),
    mention('harbour', 'Baku', 1, 'geonames:587084'),
    mention('harbour', 'Astrakhan', 0, 'geonames:580497'),
    mention('railway', 'Tbilisi', 0, 'geonames:611717'),
    mention('railway', 'Baku', 0, 'geonames:587084'),
  ],
  places: PLACES,
  credit: 'GeoNames, CC BY 4.0',
}

function mention(article: keyof typeof TEXTS, phrase: string, nth: number, place: string): CorpusMention {
  let start = -1
  for (let i = 0; i <= nth; i++) start = TEXTS[article].indexOf(phrase, start + 1)
  return {
    article,
    start,
    end: start + phrase.length,
    phrase,
    role: 'place',
    place,
    confidence: 0.9,
    candidates: [],
  }
}
