import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Corpus } from '../../corpus/index.ts'
import type { WriteOptions } from '../write-format.ts'
import { createOffsets } from './offsets.ts'

/** GeoParquet 1.1: a row a mention that has a place, its point as WKB in the column `geometry`. */
export function writeParquet(corpus: Corpus, { offsets }: WriteOptions = {}): Uint8Array {
  const articles = new Map(
    corpus.articles.map(article => [article.id, { article, offset: createOffsets(article.text, offsets) }]),
  )
  const rows = corpus.mentions.flatMap(mention => {
    const place = mention.place === null ? undefined : corpus.places[mention.place]
    const found = articles.get(mention.article)
    return place && found ? [{ mention, place, ...found }] : []
  })
  const text = (name: string, of: (row: (typeof rows)[number]) => string | undefined) => ({
    name,
    type: 'STRING' as const,
    nullable: true,
    data: rows.map(row => of(row)?.toWellFormed() ?? null),
  })
  // Without `crs` readers take degrees in WGS84, longitude first, which it is.
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: ['Point'],
        bbox: boundsOf(rows.map(({ place }) => place)),
      },
    },
  }
  const buffer = parquetWriteBuffer({
    columnData: [
      text('article', ({ mention }) => mention.article),
      text('title', ({ article }) => article.title),
      text('publisher', ({ article }) => article.publisher),
      text('date', ({ article }) => article.date),
      { name: 'start', type: 'INT32', data: rows.map(({ mention, offset }) => offset(mention.start)) },
      { name: 'end', type: 'INT32', data: rows.map(({ mention, offset }) => offset(mention.end)) },
      text('phrase', ({ mention }) => mention.phrase),
      text('role', ({ mention }) => mention.role),
      text('place', ({ place }) => place.id),
      text('name', ({ place }) => place.name),
      text('kind', ({ place }) => place.kind),
      text('country', ({ place }) => place.country),
      { name: 'confidence', type: 'DOUBLE', data: rows.map(({ mention }) => mention.confidence) },
      { name: 'lat', type: 'DOUBLE', data: rows.map(({ place }) => place.lat) },
      { name: 'lon', type: 'DOUBLE', data: rows.map(({ place }) => place.lon) },
      { name: 'geometry', type: 'BYTE_ARRAY', data: rows.map(({ place }) => pointWkb(place)) },
    ],
    kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
  })
  return new Uint8Array(buffer)
}

/** A point as well-known binary (OGC 06-103r4): little-endian, type 1, x, y. */
function pointWkb({ lon, lat }: { readonly lon: number; readonly lat: number }): Uint8Array {
  const bytes = new Uint8Array(21)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, 1)
  view.setUint32(1, 1, true)
  view.setFloat64(5, lon, true)
  view.setFloat64(13, lat, true)
  return bytes
}

function boundsOf(points: readonly { readonly lon: number; readonly lat: number }[]): number[] {
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)]
  return points.length === 0 ? [-180, -90, 180, 90] : [least(lons), least(lats), most(lons), most(lats)]
}
