import type { Corpus } from '../corpus/index.ts'
import { missingPackage } from './missing-package.ts'
import type { CorpusFormat, WriteOptions } from './write-format.ts'

/** Every format that a corpus can be written in. Writers load when they are asked for. */
export const CORPUS_FORMATS: readonly CorpusFormat[] = [
  {
    id: 'geojson',
    name: 'GeoJSON',
    opens: 'QGIS, uMap, geojson.io',
    ending: '.geojson',
    type: 'application/geo+json',
    load: async () => (await import('./write/geojson.ts')).writeGeoJson,
  },
  {
    id: 'csv',
    name: 'CSV, a row a mention',
    opens: 'spreadsheets, R, pandas',
    ending: '.csv',
    type: 'text/csv',
    load: async () => (await import('./write/csv.ts')).writeMentionsCsv,
  },
  {
    id: 'places-csv',
    name: 'CSV, a row a place',
    opens: 'spreadsheets, Datawrapper, Palladio',
    ending: '.csv',
    type: 'text/csv',
    load: async () => (await import('./write/csv.ts')).writePlacesCsv,
  },
  {
    id: 'kml',
    name: 'KML',
    opens: 'Google Earth, Google My Maps',
    ending: '.kml',
    type: 'application/vnd.google-earth.kml+xml',
    load: async () => (await import('./write/kml.ts')).writeKml,
  },
  {
    id: 'gpx',
    name: 'GPX',
    opens: 'navigation devices',
    ending: '.gpx',
    type: 'application/gpx+xml',
    load: async () => (await import('./write/gpx.ts')).writeGpx,
  },
  {
    id: 'annotation',
    name: 'W3C Web Annotation',
    opens: 'Recogito, Hypothesis tools',
    ending: '.jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    load: async () => (await import('./write/web-annotation.ts')).writeWebAnnotation,
  },
  {
    id: 'linked-places',
    name: 'Linked Places',
    opens: 'World Historical Gazetteer, Peripleo',
    ending: '.lpf.json',
    type: 'application/geo+json',
    load: async () => (await import('./write/linked-places.ts')).writeLinkedPlaces,
  },
  {
    id: 'lpf-tsv',
    name: 'Linked Places as a table',
    opens: 'World Historical Gazetteer',
    ending: '.tsv',
    type: 'text/tab-separated-values',
    load: async () => (await import('./write/linked-places.ts')).writeLinkedPlacesTable,
  },
  {
    id: 'tei',
    name: 'TEI',
    opens: 'oXygen, TEI Publisher, Recogito',
    ending: '.xml',
    type: 'application/tei+xml',
    load: async () => (await import('./write/tei.ts')).writeTei,
  },
  {
    id: 'parquet',
    name: 'GeoParquet of mentions',
    opens: 'DuckDB, pandas, Spark',
    ending: '.parquet',
    type: 'application/vnd.apache.parquet',
    load: async () => (await import('./write/parquet.ts')).writeParquet,
  },
  {
    id: 'html',
    name: 'a report in HTML',
    opens: 'browsers, spreadsheets',
    ending: '.html',
    type: 'text/html',
    load: async () => (await import('./write/html.ts')).writeHtml,
  },
  {
    id: 'corpus',
    name: 'Wherein corpus',
    opens: 'Wherein',
    ending: '.json',
    type: 'application/json',
    load: async () => (await import('./write/corpus-json.ts')).writeCorpus,
  },
  {
    id: 'spacy',
    name: 'spaCy training data',
    opens: 'spaCy',
    ending: '.jsonl',
    type: 'application/x-ndjson',
    load: async () => (await import('./write/training.ts')).writeSpacy,
  },
  {
    id: 'label-studio',
    name: 'Label Studio tasks',
    opens: 'Label Studio',
    ending: '.json',
    type: 'application/json',
    load: async () => (await import('./write/training.ts')).writeLabelStudio,
  },
  {
    id: 'doccano',
    name: 'doccano sequence labelling',
    opens: 'doccano, INCEpTION',
    ending: '.jsonl',
    type: 'application/x-ndjson',
    load: async () => (await import('./write/training.ts')).writeDoccano,
  },
]

/**
 * Writes a corpus in a format of {@link CORPUS_FORMATS}.
 *
 * @throws TypeError (rejects) for an id that none has.
 * @throws Error (rejects) where the package is not installed that a writer needs.
 */
export async function exportCorpus(
  corpus: Corpus,
  id: string,
  options: WriteOptions = {},
): Promise<string | Uint8Array> {
  const format = CORPUS_FORMATS.find(each => each.id === id)
  if (!format)
    throw new TypeError(
      `"${id}" is no format that is written. There are ${CORPUS_FORMATS.map(each => each.id).join(', ')}.`,
    )
  try {
    const write = await format.load()
    return write(corpus, options)
  } catch (error) {
    const missing = missingPackage(error)
    if (missing === undefined) throw error
    throw new Error(`Writing ${format.name} needs the package ${missing}; run "npm install ${missing}".`)
  }
}
