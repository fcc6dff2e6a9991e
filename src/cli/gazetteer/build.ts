import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGzip } from 'node:zlib'
import {
  addGazetteer,
  addRegions,
  type Builder,
  type BuildNotes,
  type CsvField,
  createBuilder,
  csvFields,
  finishBuild,
  type RegionCode,
} from '../../gazetteer/build/index.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { writeWhole } from '../output/write-whole.ts'
import { parseOptions } from '../parse-options.ts'
import { fileReason, Problem, warn } from '../problem.ts'
import { readSource } from './read.ts'
import { createSkipped } from './skipped.ts'
import { findSources, type Source } from './sources.ts'

const OPTIONS = {
  out: { type: 'string' },
  add: { type: 'boolean', default: false },
  columns: { type: 'string', default: '' },
  kinds: { type: 'string', default: '' },
  tier: { type: 'string' },
  credit: { type: 'string' },
} as const

/** From so many places on, putting them in order takes long enough to say so. */
const MANY = 1_000_000

/**
 * `gazetteer build SOURCE… --out FILE [--add] [--columns FIELD=HEADING,…] [--kinds P,A.ADM1,…] [--tier NAME]
 * [--credit TEXT]`: a gazetteer file from GeoNames dumps, tables and Linked Places; `--add` layers them over the bundled one.
 */
export async function gazetteerBuild(args: readonly string[]): Promise<void> {
  const { paths, out, add, tier, credit, ...reading } = parse(args)
  const sources = await findSources(paths, reading.columns)
  await needFolder(out)
  await needOtherFile(
    out,
    sources.map(({ path }) => path),
  )
  const skipped = createSkipped()
  const codes: RegionCode[] = []
  const builder = createBuilder()
  const credits = new Set(sources.flatMap(({ kind }) => creditOf(kind)))
  if (add) {
    const bundled = await loadGazetteer()
    addGazetteer(builder, bundled)
    credits.add(bundled.credit)
  }
  const namesFollow = sources.some(({ kind }) => kind === 'names')
  for (const source of sources) await readSource(builder, source, { ...reading, skipped, namesFollow, codes })
  addRegions(builder, codes)
  skipped.tell()
  const places = builder.place.lat.length
  if (places === 0)
    throw new Problem(`Not one place could be read from ${paths.join(', ')}; nothing is written.`)
  if (places > MANY) warn(`${places.toLocaleString('en')} places are being put in order …`)
  await writeFile(builder, out, { tier: tier ?? 'own', credit: credit ?? [...credits].join('; ') })
  warn(`${places === 1 ? 'One place is' : `${places.toLocaleString('en')} places are`} written to ${out}.`)
}

function creditOf(kind: Source['kind']): string[] {
  return kind === 'csv' || kind === 'linked' ? [] : ['GeoNames (geonames.org, CC BY 4.0)']
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (positionals.length === 0)
    throw new Problem('gazetteer build needs something to build from: a file or a folder.')
  if (!values.out) throw new Problem('gazetteer build writes one file; name it with --out.')
  return {
    paths: positionals,
    out: values.out,
    add: values.add,
    tier: values.tier,
    credit: values.credit,
    columns: columnsOf(values.columns),
    kinds: values.kinds.split(',').filter(kind => kind !== ''),
  }
}

/** `name=Toponym,lat=Y` as headings by field. */
function columnsOf(text: string): Partial<Record<CsvField, string>> {
  const pairs = text
    .split(',')
    .filter(pair => pair !== '')
    .map(pair => {
      const [field = '', ...heading] = pair.split('=')
      if (!(field in csvFields))
        throw new Problem(`--columns knows ${Object.keys(csvFields).join(', ')}, and not "${field}".`)
      return [field, heading.join('=')]
    })
  return Object.fromEntries(pairs)
}

/** A large dump takes minutes to read: that its file can be written is asked before. */
async function needFolder(out: string): Promise<void> {
  const folder = dirname(out)
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new Problem(`The folder ${folder} for --out ${fileReason(error, 'written to')}.`)
  }
}

/** Refuses to write over one of the files that are read. */
async function needOtherFile(out: string, sources: readonly string[]): Promise<void> {
  const target = await realpath(out).catch(() => undefined)
  if (target === undefined) return
  for (const source of sources)
    if ((await realpath(source).catch(() => undefined)) === target)
      throw new Problem(`--out ${out} is a file that is read; name another.`)
}

/** Writes the file, gzipped where its name says so. */
async function writeFile(builder: Builder, out: string, notes: BuildNotes): Promise<void> {
  const file = finishBuild(builder, notes)
  const parts = function* () {
    for (let at = 0; at < file.length; at += 1 << 20) yield file.subarray(at, at + (1 << 20))
  }
  await writeWhole(out, parts(), out.endsWith('.gz') ? [createGzip({ level: 9 })] : [])
}
