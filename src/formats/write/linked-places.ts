import { type Corpus, countPlaces } from '../../corpus/index.ts'
import { noFormula } from './csv.ts'
import { geometryOf } from './geojson.ts'
import { placeLink } from './place-link.ts'

/** Linked Places format 1.2 (GeoJSON-LD): a feature a place, with the names and citations of the articles. */
export function writeLinkedPlaces(corpus: Corpus): string {
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const features = countPlaces(corpus).map(({ place, names, articles: ids }) => {
    const link = placeLink(place.id)
    const citations = ids.slice(0, 50).map(id => {
      const article = articles.get(id)
      return {
        label: article?.title ?? id,
        ...(article?.url && { '@id': article.url }),
        ...(article?.date && { year: Number(article.date.slice(0, 4)) }),
      }
    })
    const toponyms = [...new Set([place.name, ...names.map(({ name }) => name)])]
    return {
      '@id': link ?? `urn:wherein:place:${encodeURIComponent(place.id.toWellFormed())}`,
      type: 'Feature',
      properties: {
        title: place.name,
        ...(place.country && { ccodes: [place.country] }),
        fclasses: [place.kind.slice(0, 1)],
      },
      names: toponyms.map((toponym, index) => ({ toponym, ...(index > 0 && { citations }) })),
      types: [{ identifier: `gn:${place.kind}`, label: place.kind }],
      geometry: geometryOf(place),
      ...(link && { links: [{ type: 'exactMatch', identifier: link }] }),
      when: { timespans: [yearsOf(ids.map(id => articles.get(id)?.date))] },
    }
  })
  const collection = {
    type: 'FeatureCollection',
    '@context':
      'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.2.jsonld',
    ...(corpus.title !== undefined && { title: corpus.title }),
    citation: { title: corpus.title ?? 'Wherein', doi: '' },
    features,
  }
  return `${JSON.stringify(collection)}\n`
}

/** The years in which articles attest a place, or an open span where none says its date. */
function yearsOf(dates: readonly (string | undefined)[]) {
  const years = dates.flatMap(date => (date === undefined ? [] : [date.slice(0, 4)])).sort()
  const [first] = years
  return first === undefined
    ? { start: { in: '' } }
    : { start: { earliest: first }, end: { latest: years.at(-1) } }
}

/** LPF-TSV 0.5: a row a place, cells apart by tabs. */
export function writeLinkedPlacesTable(corpus: Corpus): string {
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const heads = [
    'id',
    'title',
    'title_source',
    'ccodes',
    'matches',
    'variants',
    'types',
    'fclasses',
    'lon',
    'lat',
    'start',
    'end',
  ]
  const rows = countPlaces(corpus).map(({ place, names, articles: ids }) => {
    const years = ids.flatMap(id => articles.get(id)?.date?.slice(0, 4) ?? []).sort()
    const [id, number] = place.id.split(':')
    const match = id === 'geonames' ? `gn:${number}` : id === 'wikidata' ? `wd:${number}` : ''
    const variants = names.map(({ name }) => name).filter(name => name !== place.name)
    return [
      place.id,
      place.name,
      corpus.title ?? 'Wherein',
      place.country ?? '',
      match,
      variants.join(';'),
      place.kind,
      place.kind.slice(0, 1),
      place.lon,
      place.lat,
      years[0] ?? '',
      years.at(-1) ?? '',
    ]
  })
  const cell = (value: string | number) =>
    typeof value === 'number' ? `${value}` : noFormula(value.replace(/[\t\r\n]+/gu, ' '))
  return `${[heads, ...rows].map(row => row.map(cell).join('\t')).join('\n')}\n`
}
