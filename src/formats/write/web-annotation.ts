import { type Article, type Corpus, type CorpusMention, groupBy } from '../../corpus/index.ts'
import type { WriteOptions } from '../write-format.ts'
import { createOffsets } from './offsets.ts'
import { placeLink } from './place-link.ts'

/** Code units of context on either side of a quote. */
const CONTEXT = 32

/**
 * W3C Web Annotations as a page (JSON-LD): a mention an annotation, its phrase by quote and by position, its place as an
 * identifying body. The texts stand beside them under `wherein:sources`, so that the file can be read again.
 */
export function writeWebAnnotation(corpus: Corpus, { offsets }: WriteOptions = {}): string {
  const byArticle = groupBy(corpus.mentions, ({ article }) => article)
  const items = corpus.articles.flatMap(article => {
    const offset = createOffsets(article.text, offsets)
    return (byArticle.get(article.id) ?? []).map((mention, index) =>
      annotation(corpus, article, mention, index, offset),
    )
  })
  const sources = corpus.articles.map(({ structure: _, given: __, ...article }) => ({
    source: sourceOf(article),
    ...article,
  }))
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { wherein: 'urn:wherein:' }],
    id: 'urn:wherein:page:1',
    type: 'AnnotationPage',
    ...(corpus.title !== undefined && { label: corpus.title }),
    items,
    'wherein:sources': sources,
  }
  return `${JSON.stringify(page)}\n`
}

function sourceOf({ id, url }: Article): string {
  return url ?? `urn:wherein:article:${encodeURIComponent(id.toWellFormed())}`
}

function annotation(
  corpus: Corpus,
  article: Article,
  mention: CorpusMention,
  index: number,
  offset: (at: number) => number,
) {
  const { start, end, phrase, place: id, confidence } = mention
  const { text } = article
  const place = id === null ? undefined : corpus.places[id]
  const tag = { type: 'TextualBody', purpose: 'tagging', value: 'place' }
  const body = place && {
    id: placeLink(place.id) ?? `urn:wherein:place:${encodeURIComponent(place.id.toWellFormed())}`,
    type: 'SpecificResource',
    purpose: 'identifying',
    source: placeLink(place.id) ?? place.id,
    label: place.name,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    'wherein:kind': place.kind,
    'wherein:confidence': Math.round(confidence * 1000) / 1000,
  }
  return {
    id: `urn:wherein:mention:${encodeURIComponent(article.id.toWellFormed())}:${index}`,
    type: 'Annotation',
    motivation: place ? 'identifying' : 'tagging',
    body: place ? [body, tag] : [tag],
    target: {
      source: sourceOf(article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: phrase,
          prefix: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
          suffix: text.slice(end, end + CONTEXT).toWellFormed(),
        },
        { type: 'TextPositionSelector', start: offset(start), end: offset(end) },
      ],
    },
  }
}
