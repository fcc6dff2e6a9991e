import { articleLabel, type Corpus, countPlaces, groupBy, passagesAround } from '../../corpus/index.ts'
import type { WriteOptions } from '../write-format.ts'
import { createOffsets } from './offsets.ts'
import { placeLink } from './place-link.ts'

type Cell = string | number | undefined

/**
 * A cell (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it, which it shows to nobody:
 * a text from outside must not compute.
 */
export function csvCell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = noFormula(value)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text of a cell that no spreadsheet takes for a formula. */
export function noFormula(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
}

/** Rows with a byte order mark, without which Excel takes UTF-8 for something else. */
function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[heads, ...rows].map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** CSV: a row a mention, with its passage. */
export function writeMentionsCsv(corpus: Corpus, { offsets }: WriteOptions = {}): string {
  const byArticle = groupBy(corpus.mentions, ({ article }) => article)
  const heads =
    'article,title,publisher,date,url,start,end,phrase,role,place,name,kind,country,region,lat,lon,confidence,verdict,passage'
  const rows = corpus.articles.flatMap(article => {
    const offset = createOffsets(article.text, offsets)
    return passagesAround(article, byArticle.get(article.id) ?? []).flatMap(passage =>
      passage.mentions.map(({ start, end, phrase, role, place: id, confidence, verdict }): Cell[] => {
        const place = id === null ? undefined : corpus.places[id]
        const { title, publisher, date, url } = article
        return [
          ...[article.id, title, publisher, date, url, offset(start), offset(end), phrase, role],
          ...[place?.id, place?.name, place?.kind, place?.country, place?.region, place?.lat, place?.lon],
          ...[Math.round(confidence * 1000) / 1000, verdict, passage.text.replace(/\s+/gu, ' ')],
        ]
      }),
    )
  })
  return table(heads.split(','), rows)
}

/** CSV: a row a place, with a column an article that counts its mentions there. */
export function writePlacesCsv(corpus: Corpus): string {
  // Spreadsheets have an end, and so has patience.
  const articles = corpus.articles.slice(0, 500)
  const heads = [
    'place',
    'name',
    'kind',
    'country',
    'region',
    'lat',
    'lon',
    'population',
    'mentions',
    'articles',
    'names',
    'link',
    ...articles.map(article => articleLabel(article)),
  ]
  const rows = countPlaces(corpus).map(({ place, mentions, articles: ids, names }): Cell[] => {
    const counts = new Map<string, number>()
    for (const { article } of mentions) counts.set(article, (counts.get(article) ?? 0) + 1)
    return [
      ...[
        place.id,
        place.name,
        place.kind,
        place.country,
        place.region,
        place.lat,
        place.lon,
        place.population || undefined,
      ],
      ...[mentions.length, ids.length, names.map(({ name }) => name).join('; '), placeLink(place.id)],
      ...articles.map(({ id }) => counts.get(id) ?? 0),
    ]
  })
  return table(heads, rows)
}
