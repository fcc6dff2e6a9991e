import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  addName,
  addPlace,
  type Builder,
  type CsvField,
  type GeoNamesRow,
  linkedPlace,
  type PlaceRecord,
  parseAlternateName,
  parseGeoNamesRow,
  type RegionCode,
  regionKeys,
  withSpellings,
} from '../../gazetteer/build/index.ts'
import { showProgress } from '../progress.ts'
import { readCsv } from './csv.ts'
import { createFeatureReader } from './features.ts'
import { eachLine } from './rows.ts'
import type { Skipped } from './skipped.ts'
import type { Source } from './sources.ts'

/** How sources are read, and what is gathered meanwhile. */
export interface ReadOptions {
  readonly skipped: Skipped
  /** CSV headings by field, where they are not the usual ones. */
  readonly columns: Partial<Record<CsvField, string>>
  /** GeoNames classes or kinds to keep, "P" or "A.ADM1"; empty for all. */
  readonly kinds: readonly string[]
  /** Whether a file of alternate names follows, so that those in the rows themselves are not needed. */
  readonly namesFollow: boolean
  /** Regions known by code so far; files of codes add to it. */
  readonly codes: RegionCode[]
}

/** Adds everything in a file to a builder. */
export function readSource(builder: Builder, source: Source, options: ReadOptions): Promise<void> {
  const { path, kind } = source
  const add = (record: PlaceRecord) => addPlace(builder, withSpellings(record))
  switch (kind) {
    case 'admin1':
    case 'admin2':
      return eachLine(path, options.skipped, line => readCode(builder, kind, line, options.codes))
    case 'geonames':
      return eachLine(path, options.skipped, line => {
        const row = parseGeoNamesRow(line)
        if (typeof row === 'string') return row
        if (!isWanted(row.kind, options.kinds)) return undefined
        return add(inRegions(builder, options.namesFollow ? { ...row, names: [] } : row))
      })
    case 'names':
      return eachLine(path, options.skipped, line => {
        const row = parseAlternateName(line)
        if (typeof row === 'string') return row
        // Names of places that were filtered out are not an error.
        if (row) addName(builder, row.id, row.name)
        return undefined
      })
    case 'csv':
      return readCsv(path, options.columns, options.skipped, add)
    case 'linked':
      return readLinkedPlaces(path, options.skipped, add)
  }
}

/** Lines of admin1CodesASCII.txt and admin2Codes.txt: code, name, ASCII name, GeoNames id. */
function readCode(
  builder: Builder,
  level: 'admin1' | 'admin2',
  line: string,
  codes: RegionCode[],
): string | undefined {
  const [code, name, , geonames] = line.split('\t')
  if (!code || !name || !/^\d+$/.test(geonames ?? ''))
    return 'it is not code, name, ASCII name and GeoNames id'
  const key = `${level}:${code}`
  const id = `geonames:${geonames}`
  builder.aliases.set(key, id)
  codes.push({ key, id, name, kind: level === 'admin1' ? 'A.ADM1' : 'A.ADM2', country: code.split('.')[0]! })
  return undefined
}

/** A row with its regions. Rows of regions tell which id their code has, for dumps without the files of codes. */
function inRegions(builder: Builder, row: GeoNamesRow): PlaceRecord {
  const keys = regionKeys(row)
  if (row.kind === 'A.ADM1') builder.aliases.set(keys.region, row.id)
  if (row.kind === 'A.ADM2') builder.aliases.set(keys.county, row.id)
  const inRegion = row.admin1 !== '' && row.admin1 !== '00' && !/^A\.(?:ADM1|PCL|TERR)/.test(row.kind)
  const inCounty = inRegion && row.admin2 !== '' && row.kind !== 'A.ADM2'
  return { ...row, ...(inRegion && { region: keys.region }), ...(inCounty && { county: keys.county }) }
}

function isWanted(kind: string, kinds: readonly string[]): boolean {
  return kinds.length === 0 || kinds.some(wanted => kind === wanted || kind.startsWith(`${wanted}.`))
}

/** Adds the features of a Linked Places file: a feature collection, or a feature a line. */
async function readLinkedPlaces(
  path: string,
  skipped: Skipped,
  add: (record: PlaceRecord) => string | undefined,
): Promise<void> {
  const file = basename(path)
  const { size } = await stat(path)
  const progress = showProgress(`MB of ${file}`)
  const reader = createFeatureReader((text, line) => {
    const problem = use(text)
    if (problem) skipped.add(file, line, problem)
  })
  const decoder = new TextDecoder()
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    reader.read(decoder.decode(chunk, { stream: true }))
    done += chunk.length
    progress(Math.round(done / 1_000_000), Math.max(1, Math.round(size / 1_000_000)))
  }
  const open = reader.openSince()
  if (open > 0) skipped.add(file, open, 'the file ends before its brackets are closed')

  function use(text: string): string | undefined {
    if (text.includes('\ufffd')) return 'it is not UTF-8 text'
    try {
      const record = linkedPlace(JSON.parse(text))
      return typeof record === 'string' ? record : add(record)
    } catch {
      return 'it is not JSON'
    }
  }
}
