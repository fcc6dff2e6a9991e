import type { Corpus } from '../../src/corpus/index.ts'
import type { Place } from '../../src/gazetteer/index.ts'

/** What a made place must have. */
export type MadePlace = Pick<Place, 'id' | 'name' | 'lat' | 'lon'> & Partial<Place>

/** A corpus of one article that names each place once, the first one twice. */
export function madeCorpus(given: readonly MadePlace[], title = 'A made corpus'): Corpus {
  const places = given.map(place => ({ kind: 'P.PPL', population: 0, ...place }))
  const named = [...places.slice(0, 1), ...places]
  let text = ''
  const mentions = named.map(({ id, name }) => {
    const start = text.length
    text += `${name}. `
    return {
      article: 'a',
      start,
      end: start + name.length,
      phrase: name,
      role: 'place' as const,
      place: id,
      confidence: 0.9,
      candidates: [],
    }
  })
  return {
    version: 1,
    title,
    articles: [{ id: 'a', title: 'One', text: text || 'Nothing is named here.' }],
    mentions,
    places: Object.fromEntries(places.map(place => [place.id, place])),
    credit: 'Nobody',
  }
}

/** 200 places in one city, some on the same spot. */
export function cityPlaces(): MadePlace[] {
  return Array.from({ length: 200 }, (_, i) => ({
    id: `wherein:city-${i}`,
    name: `Place ${i}`,
    lat: 40.37 + ((i * 37) % 97) / 970,
    lon: 49.8 + ((i * 61) % 89) / 700,
    country: 'AZ',
  }))
}
