import { checkBelow } from './check.ts'
import { GazetteerError } from './error.ts'
import type { Gazetteer } from './gazetteer.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { importanceOf } from './importance.ts'
import { readGeometry } from './open-geometry.ts'
import { readNames } from './open-names.ts'
import { readSections, type Sections } from './section-reader.ts'
import { tidy } from './shape-code.ts'

export interface OpenOptions {
  readonly signal?: AbortSignal
}

/**
 * Opens a compiled gazetteer, gzipped or not. Everything in it is checked once, here, so that no later look-up can read
 * outside it. Throws `GazetteerError` where the bytes are no gazetteer, are damaged, or come from a newer version.
 */
export async function openGazetteer(
  input: ArrayBuffer | Uint8Array,
  options: OpenOptions = {},
): Promise<Gazetteer> {
  const given = input instanceof Uint8Array ? input : new Uint8Array(input)
  options.signal?.throwIfAborted()
  // Sections are read as words, so raw bytes that do not start at a word are moved.
  return readGazetteer(isGzip(given) ? await gunzip(given, options.signal) : Uint8Array.from(given))
}

function readGazetteer(file: Uint8Array<ArrayBuffer>): Gazetteer {
  const sections = readSections(file)
  const meta = new Map(
    sections.lines('META').map(line => [line.split('\t', 1)[0]!, line.split('\t').slice(1)]),
  )
  const list = (key: string) => meta.get(key) ?? []
  const unit = Number(list('unit')[0])
  if (!(unit > 0 && unit <= 1))
    throw new GazetteerError(`The gazetteer is damaged: "${list('unit')[0]}" is no unit of coordinates.`)

  const latitudes = sections.numbers('LATI')
  const size = latitudes.length
  const kinds = list('kinds')
  const countries = ['', ...list('countries')]
  const kind = checkBelow('KIND', sections.numbers('KIND', size), kinds.length)
  const population = sections.numbers('POPU', size)
  return {
    size,
    tier: list('tier')[0] ?? '',
    credit: list('credit')[0] ?? '',
    lat: degrees('LATI', latitudes, 90, unit),
    lon: degrees('LONG', sections.numbers('LONG', size), 180, unit),
    population,
    importance: importances(kinds, kind, population, sections.numbers('WGHT', size)),
    kinds,
    kind,
    countries,
    country: checkBelow('CTRY', sections.numbers('CTRY', size), countries.length),
    region: places('REGN', sections, size),
    county: places('CNTY', sections, size),
    ids: readIds(sections, size, list('prefixes')),
    names: readNames(sections, size),
    geometry: readGeometry(sections, size, unit),
  }
}

function degrees(section: string, steps: Uint32Array, most: number, unit: number): Float64Array {
  const offset = Math.round(most / unit)
  checkBelow(section, steps, 2 * offset + 1)
  return Float64Array.from(steps, step => tidy(step - offset, unit))
}

function importances(
  kinds: readonly string[],
  kind: Uint32Array,
  population: Uint32Array,
  weight: Uint32Array,
): Float32Array {
  return Float32Array.from(weight, (sixteenths, i) =>
    sixteenths ? sixteenths / 16 : importanceOf(kinds[kind[i]!]!, population[i]!),
  )
}

/** Places stored plus one, 0 for none, as places with -1 for none. */
function places(section: 'REGN' | 'CNTY', sections: Sections, size: number): Int32Array {
  return Int32Array.from(checkBelow(section, sections.numbers(section, size), size + 1), place => place - 1)
}

function readIds(sections: Sections, size: number, prefixes: readonly string[]): Gazetteer['ids'] {
  const prefix = checkBelow('IDPR', sections.numbers('IDPR', size), prefixes.length)
  const number = sections.numbers('IDNO', size)
  const texts = sections.lines('IDTX')
  for (let place = 0; place < size; place++) {
    if (prefixes[prefix[place]!] === '' && number[place]! >= texts.length) {
      throw new GazetteerError(`The gazetteer is damaged: place ${place} has no id.`)
    }
  }
  return { prefixes, prefix, number, texts }
}
