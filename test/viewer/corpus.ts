import type { Corpus, CorpusMention } from '../../src/corpus/index.ts'
import type { Place } from '../../src/gazetteer/index.ts'

/** A place with what a test says of it. */
export function place(given: Partial<Place> & { id: string }): Place {
  return { name: given.id, kind: 'P.PPL', lat: 0, lon: 0, population: 0, ...given }
}

/** The mentions of `phrase` in an article's text, as a geoparser would give them. */
export function mentionsOf(
  article: { id: string; text: string },
  phrase: string,
  id: string,
): CorpusMention[] {
  const found: CorpusMention[] = []
  for (
    let start = article.text.indexOf(phrase);
    start >= 0;
    start = article.text.indexOf(phrase, start + 1)
  ) {
    const end = start + phrase.length
    found.push({
      article: article.id,
      start,
      end,
      phrase,
      role: 'place',
      place: id,
      confidence: 0.9,
      candidates: [],
    })
  }
  return found
}

/** Two articles on two places; the town has two names. */
export function smallCorpus(): Corpus {
  const first = {
    id: 'a',
    title: 'The port',
    text: 'Odesa is a port.\nOdessa was its name. Kyiv is not a port.',
  }
  const second = { id: 'b', text: 'Trains run from Kyiv to Odesa, and from Odesa to Lviv.' }
  const odesa = place({ id: 'geonames:698740', name: 'Odesa', lat: 46.48, lon: 30.73, country: 'UA' })
  const kyiv = place({
    id: 'geonames:703448',
    name: 'Kyiv',
    kind: 'P.PPLC',
    lat: 50.45,
    lon: 30.52,
    country: 'UA',
  })
  const mentions = [first, second].flatMap(article => [
    ...mentionsOf(article, 'Odesa', odesa.id),
    ...mentionsOf(article, 'Odessa', odesa.id),
    ...mentionsOf(article, 'Kyiv', kyiv.id),
  ])
  return {
    version: 1,
    articles: [first, second],
    mentions,
    places: { [odesa.id]: odesa, [kyiv.id]: kyiv },
    credit: '',
  }
}
