import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { CsvField } from '../../gazetteer/build/index.ts'
import { fileReason, Problem, warn } from '../problem.ts'
import { headingProblem } from './csv.ts'

/** The kind of data in a file, by its name. */
export type SourceKind = 'geonames' | 'names' | 'admin1' | 'admin2' | 'csv' | 'linked'

/** A file to build from. */
export interface Source {
  readonly path: string
  readonly kind: SourceKind
  /** Whether the file itself was asked for, rather than the folder it lies in. */
  readonly asked: boolean
}

/** Files of a GeoNames folder that hold neither places nor names. */
const others =
  /^(?:readme|countryInfo|iso-languagecodes|featureCodes\w*|timeZones|hierarchy|userTags|shapes\w*|adminCode5)\./i

/** The order in which kinds are read: places before the names that are added to them. */
const order: readonly SourceKind[] = ['admin1', 'admin2', 'geonames', 'csv', 'linked', 'names']

/** The files that paths stand for, in the order in which they are to be read. A folder stands for the files in it. */
export async function findSources(
  paths: readonly string[],
  mapping: Partial<Record<CsvField, string>>,
): Promise<Source[]> {
  const files = (await Promise.all(paths.map(expand))).flat()
  const known = files.flatMap(({ path, asked }): Source[] => {
    const kind = kindOf(path)
    if (!kind && asked) {
      throw new Problem(
        `${path} is neither a GeoNames .txt, a .csv or .tsv table nor a Linked Places .json file.`,
      )
    }
    return kind ? [{ path, kind, asked }] : []
  })
  const sources = await withHeadings(known, mapping)
  if (sources.length === 0) throw new Problem(`There is nothing to build from in ${paths.join(', ')}.`)
  return sources.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/**
 * A table whose columns cannot be identified is left out with a message if it was found in a folder, and refused if
 * it was named.
 */
async function withHeadings(
  sources: readonly Source[],
  mapping: Partial<Record<CsvField, string>>,
): Promise<Source[]> {
  const usable: Source[] = []
  for (const source of sources) {
    const problem = source.kind === 'csv' ? await headingProblem(source.path, mapping) : undefined
    if (problem && source.asked) throw new Problem(`${problem}.`)
    if (problem) warn(`${problem}. It is left out.`)
    else usable.push(source)
  }
  return usable
}

async function expand(path: string): Promise<{ path: string; asked: boolean }[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, asked: true }]
    return (await readdir(path)).sort().map(name => ({ path: join(path, name), asked: false }))
  } catch (error) {
    throw new Problem(`${path} ${fileReason(error)}.`)
  }
}

function kindOf(path: string): SourceKind | undefined {
  const name = basename(path)
  switch (extname(name).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return 'csv'
    case '.json':
    case '.jsonl':
    case '.jsonld':
    case '.geojson':
    case '.ndjson':
      return 'linked'
    case '.txt':
      if (/^alternateNames/i.test(name)) return 'names'
      if (/^admin1Codes/i.test(name)) return 'admin1'
      if (/^admin2Codes/i.test(name)) return 'admin2'
      return others.test(name) ? undefined : 'geonames'
    default:
      return undefined
  }
}
