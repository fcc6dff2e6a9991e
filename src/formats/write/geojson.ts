import { type Corpus, countPlaces, passagesAround } from '../../corpus/index.ts'
import { type Place, windRings } from '../../gazetteer/index.ts'
import type { WriteOptions } from '../write-format.ts'
import { createOffsets } from './offsets.ts'
import { placeLink } from './place-link.ts'

/** GeoJSON (RFC 7946): a feature a place with its counts, or a feature a mention with its passage. */
export function writeGeoJson(corpus: Corpus, { of = 'places', offsets }: WriteOptions = {}): string {
  const features = of === 'mentions' ? mentionFeatures(corpus, offsets) : placeFeatures(corpus)
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}

/** What GeoJSON calls a geometry: the line or area of a place, or its point. */
export function geometryOf({ shape, lat, lon }: Place) {
  return (shape && windRings(shape)) ?? { type: 'Point', coordinates: [lon, lat] }
}

function placeFeatures(corpus: Corpus) {
  return countPlaces(corpus).map(({ place, mentions, articles, names }) => ({
    type: 'Feature',
    id: place.id,
    geometry: geometryOf(place),
    properties: {
      ...placeProperties(place),
      lat: place.lat,
      lon: place.lon,
      mentions: mentions.length,
      articles: articles.length,
      article_ids: articles,
      names: names.map(({ name }) => name),
    },
  }))
}

function mentionFeatures(corpus: Corpus, offsets: WriteOptions['offsets']) {
  return corpus.articles.flatMap(article => {
    const own = corpus.mentions.filter(({ article: id, place }) => id === article.id && place !== null)
    const offset = createOffsets(article.text, offsets)
    return passagesAround(article, own).flatMap(({ text, mentions }) =>
      mentions.flatMap(({ place: id, start, end, phrase, confidence, verdict }) => {
        const place = id === null ? undefined : corpus.places[id]
        if (!place) return []
        const properties = {
          phrase,
          place: place.id,
          ...placeProperties(place),
          article: article.id,
          title: article.title,
          date: article.date,
          publisher: article.publisher,
          url: article.url,
          start: offset(start),
          end: offset(end),
          confidence,
          verdict,
          passage: text,
        }
        return [
          { type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties },
        ]
      }),
    )
  })
}

function placeProperties({ id, name, kind, country, region, population }: Place) {
  return { name, kind, country, region, population: population || undefined, link: placeLink(id) }
}
