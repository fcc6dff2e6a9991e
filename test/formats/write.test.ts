import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { gpx, kml } from '@tmcw/togeojson'
import { Ajv } from 'ajv'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { DOMParser } from 'linkedom'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import { CORPUS_FORMATS, exportCorpus, readCorpus, writeCorpus } from '../../src/formats/index.ts'
import { openGazetteer, placeById, placeShape, windRings } from '../../src/gazetteer/index.ts'
import { coreGazetteer } from './core-gazetteer.ts'
import { read } from './given.ts'

const TEXT = '𝒳 From Baku they went to Tbilisi & on.\n\nThe Araz lies south of Baku. Kazakhstan is far away.'

let corpus: Corpus
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wherein-'))
  const gazetteer = await openGazetteer(coreGazetteer())
  corpus = await buildCorpus(
    [
      {
        id: 'a b',
        text: TEXT,
        title: '=HYPERLINK("x")',
        date: '2020-11-03',
        language: 'en',
        url: 'https://x.example/a',
        publisher: 'P <&> "Q"',
      },
      { id: 'c', text: 'Nothing here.' },
    ],
    gazetteer,
    { title: 'Two & "more"' },
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = async (id: string, options = {}) => String(await exportCorpus(corpus, id, options))
const hasProgram = (name: string) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('what is written holds the places that the text names', () => {
  expect(corpus.mentions.map(({ phrase }) => phrase)).toEqual([
    'Baku',
    'Tbilisi',
    'Araz',
    'Baku',
    'Kazakhstan',
  ])
})

describe('GeoJSON', () => {
  test('is valid, and its areas run as RFC 7946 asks', async () => {
    for (const of of ['places', 'mentions']) {
      const { features } = check(await written('geojson', { of })) as GeoJSON.FeatureCollection
      expect(features).toHaveLength(of === 'places' ? 4 : 5)
    }
    const places = JSON.parse(await written('geojson'))
    expect(places.features[0]).toMatchObject({
      id: 'geonames:587084',
      geometry: { type: 'Point' },
      properties: { name: 'Baku', mentions: 2, articles: 1 },
    })
  })

  test.runIf(hasProgram('ogrinfo'))('opens in GDAL', async () => {
    const file = join(folder, 'a.geojson')
    writeFileSync(file, await written('geojson'))
    expect(execFileSync('ogrinfo', ['-so', '-al', file], { encoding: 'utf8' })).toMatch(/Feature Count: 4/)
    writeFileSync(join(folder, 'a.kml'), await written('kml'))
    expect(execFileSync('ogrinfo', ['-so', '-al', join(folder, 'a.kml')], { encoding: 'utf8' })).toMatch(
      /Feature Count: 4/,
    )
  })

  test('every area of the gazetteer is wound outside counterclockwise, inside clockwise', async () => {
    const gazetteer = await openGazetteer(coreGazetteer())
    const area = (ring: readonly (readonly number[])[]) =>
      ring.reduce(
        (sum, [x = 0, y = 0], i) =>
          sum + x * (ring[(i + 1) % ring.length]?.[1] ?? 0) - y * (ring[(i + 1) % ring.length]?.[0] ?? 0),
        0,
      )
    let seen = 0
    for (const place of gazetteer.geometry.shapePlace) {
      const own = placeShape(gazetteer, place)
      const shape = own && windRings(own)
      if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') continue
      for (const rings of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
        for (const [index, ring] of rings.entries()) {
          seen++
          expect(area(ring) > 0).toBe(index === 0)
        }
    }
    expect(seen).toBeGreaterThan(10)
    expect(placeById(gazetteer, 'geonames:587084')).toBeDefined()
  })
})

describe('tables', () => {
  test('are strict CSV, and nothing in them computes', async () => {
    for (const [id, count] of [
      ['csv', 5],
      ['places-csv', 4],
    ] as const) {
      const { data, errors } = Papa.parse<Record<string, string>>((await written(id)).slice(1), {
        header: true,
        skipEmptyLines: true,
      })
      expect(errors).toEqual([])
      expect(data).toHaveLength(count)
      expect(
        Object.keys(data[0] ?? {})
          .concat(Object.values(data[0] ?? {}))
          .filter(cell => /^[=+@]/.test(cell)),
      ).toEqual([])
    }
    const [first] = Papa.parse<Record<string, string>>((await written('csv')).slice(1), { header: true }).data
    expect(first).toMatchObject({
      article: 'a b',
      title: `'=HYPERLINK("x")`,
      start: '8',
      end: '12',
      phrase: 'Baku',
      place: 'geonames:587084',
    })
  })
})

test('KML and GPX open in togeojson', async () => {
  const dom = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown
  const fromKml = kml(dom(await written('kml')) as Parameters<typeof kml>[0])
  expect(fromKml.features.map(feature => feature?.properties?.name)).toEqual([
    'Baku',
    'Tbilisi',
    expect.stringMatching(/Ara[sz]/),
    'Kazakhstan',
  ])
  const fromGpx = gpx(dom(await written('gpx')) as Parameters<typeof gpx>[0])
  expect(fromGpx.features.map(feature => feature.properties?.name)[0]).toBe('Baku')
  expect(fromGpx.features).toHaveLength(4)
})

test('Parquet opens, with its geometry as GeoParquet describes it', async () => {
  const bytes = await exportCorpus(corpus, 'parquet')
  if (typeof bytes === 'string') throw new Error('Parquet is no text')
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const geo = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'geo')
  expect(JSON.parse(geo?.value ?? '')).toMatchObject({ version: '1.1.0', primary_column: 'geometry' })
  const rows = await parquetReadObjects({ file, columns: ['article', 'start', 'phrase', 'place', 'lat'] })
  expect(rows).toHaveLength(5)
  expect(rows[0]).toMatchObject({ article: 'a b', start: 8, phrase: 'Baku', place: 'geonames:587084' })
})

describe('what a format can hold comes back', () => {
  const spansOf = (mentions: readonly { start: number; end: number; place?: string | null }[]) =>
    mentions.map(({ start, end }) => [start, end])

  test('the corpus, whole: verdicts, fields of others, candidates written once', () => {
    const judged = {
      ...corpus,
      note: 'of another program',
      mentions: corpus.mentions.map((mention, index) => ({
        ...mention,
        ...(index === 0 && { verdict: 'accepted' as const }),
        colour: 'red',
      })),
      articles: corpus.articles.map(article => ({ ...article, shelf: 7 })),
    }
    const back = readCorpus(writeCorpus(judged))
    if (!back.ok) throw new Error(back.error)
    const rounded = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (_, each) =>
          typeof each === 'number' ? Math.round(each * 1000) / 1000 : each,
        ),
      )
    expect(rounded(back.value)).toEqual(rounded(judged))
    const { candidates, mentions } = JSON.parse(writeCorpus(judged))
    expect(candidates.length).toBeLessThanOrEqual(mentions.length)
    expect(typeof mentions[0].candidates).toBe('number')
  })

  test('and what is written keeps to the published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../docs/corpus-2.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv().compile(schema)
    validate(JSON.parse(writeCorpus(corpus)))
    expect(validate.errors).toBeNull()
    expect(validate({ ...JSON.parse(writeCorpus(corpus)), mentions: [{ article: 1 }] })).toBe(false)
  })

  test('Web Annotation, with texts and places', async () => {
    const { articles, problems } = await read('a.jsonld', await written('annotation'))
    expect(problems).toEqual([])
    expect(articles.map(({ id, text, title }) => [id, text, title])).toEqual(
      corpus.articles.map(({ id, text, title }) => [id, text, title]),
    )
    expect(spansOf(articles[0]?.given ?? [])).toEqual(spansOf(corpus.mentions))
    const again = await buildCorpus(articles, await openGazetteer(coreGazetteer()))
    expect(again.mentions.map(({ place, given }) => [place, given])).toEqual(
      corpus.mentions.map(({ place }) => [place, true]),
    )
  })

  test('TEI, with texts and places', async () => {
    const { articles, problems } = await read('a.xml', await written('tei'))
    expect(problems).toEqual([])
    expect(articles.map(({ id, text }) => [id, text])).toEqual(
      corpus.articles.map(({ id, text }) => [id, text]),
    )
    expect(spansOf(articles[0]?.given ?? [])).toEqual(spansOf(corpus.mentions))
    const again = await buildCorpus(articles, await openGazetteer(coreGazetteer()))
    expect(again.mentions.map(({ place }) => place)).toEqual(corpus.mentions.map(({ place }) => place))
  })
})

test('offsets count code points where Python reads them, or where it is asked', async () => {
  const [line = ''] = (await written('spacy')).split('\n')
  const { text, entities } = JSON.parse(line)
  const points = [...text]
  expect(entities.map(([start, end]: number[]) => points.slice(start, end).join(''))).toEqual(
    corpus.mentions.map(({ phrase }) => phrase),
  )
  expect(JSON.parse((await written('doccano', { offsets: 'utf16' })).split('\n')[0] ?? '').label[0]).toEqual([
    8,
    12,
    'LOC',
  ])
  const tasks = JSON.parse(await written('label-studio'))
  expect(tasks[0].predictions[0].result[0].value).toEqual({
    start: 7,
    end: 11,
    text: 'Baku',
    labels: ['LOC'],
  })
})

test('Linked Places is GeoJSON with names and dates, and its table has the columns asked for', async () => {
  const collection = JSON.parse(await written('linked-places'))
  check(JSON.stringify(collection))
  expect(collection.features[0]).toMatchObject({
    '@id': 'https://www.geonames.org/587084',
    names: [{ toponym: 'Baku' }],
    when: { timespans: [{ start: { earliest: '2020' } }] },
  })
  const [heads, first] = (await written('lpf-tsv')).split('\n').map(line => line.split('\t'))
  expect(heads?.slice(0, 3)).toEqual(['id', 'title', 'title_source'])
  expect(first?.[4]).toBe('gn:587084')
})

test('text from outside is never markup, in any format', async () => {
  const evil = {
    ...corpus,
    title: '<script>x</script>',
    articles: corpus.articles.map(article => ({ ...article, title: '<script>x</script>\u0007' })),
  }
  for (const { id } of CORPUS_FORMATS) {
    const content = await exportCorpus(evil, id)
    if (['html', 'kml', 'gpx', 'tei'].includes(id)) {
      expect(content).not.toContain('<script>')
      expect(content).not.toContain('\u0007')
    }
  }
})
