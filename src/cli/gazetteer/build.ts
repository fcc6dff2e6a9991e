import {
  addGazetteer,
  addRegions,
  type CsvField,
  createBuilder,
  csvFields,
  type RegionCode,
} from '../../gazetteer/build/index.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { parseOptions } from '../parse-options.ts'
import { Problem, warn } from '../problem.ts'
import { needFolder, needOtherFile, writeFile } from './out-file.ts'
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
