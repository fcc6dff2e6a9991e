import { checkAscending, checkBelow, startsOf } from './check.ts'
import { damaged } from './error.ts'
import type { Gazetteer, GeometryColumns } from './gazetteer.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { readNames } from './open-names.ts'
import { readPlaces } from './open-places.ts'
import { readSections, type Sections } from './section-reader.ts'
import { tidy } from './shape-code.ts'

/** Options of {@link openGazetteer}. */
export interface OpenOptions {
  /** Ends the work: `openGazetteer` then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Opens a compiled gazetteer, gzipped or not. What could make a later look-up read outside it is checked here, once; whether its
 * names are in order, when one is first looked up.
 *
 * @throws GazetteerError where the bytes are no gazetteer, are damaged, or come from a newer version.
 */
export async function openGazetteer(
  input: ArrayBuffer | Uint8Array,
  options: OpenOptions = {},
): Promise<Gazetteer> {
  const given = input instanceof Uint8Array ? input : new Uint8Array(input)
  options.signal?.throwIfAborted()
  // Raw bytes are copied: sections start at multiples of four in memory of their own, and the caller may do with his as he likes.
  const packed = isGzip(given)
  return readGazetteer(packed ? await gunzip(given, options.signal) : given.slice(), packed)
}

function readGazetteer(file: Uint8Array<ArrayBuffer>, summed: boolean): Gazetteer {
  const sections = readSections(file, summed)
  const meta = new Map(
    sections.lines('META').map(line => [line.split('\t', 1)[0]!, line.split('\t').slice(1)]),
  )
  const list = (key: string) => meta.get(key) ?? []
  const size = sections.count('LATI')
  return {
    size,
    tier: list('tier')[0] ?? '',
    credit: list('credit')[0] ?? '',
    ...readPlaces(sections, size, list('kinds'), ['', ...list('countries')], unitOf(list('unit')[0])),
    ids: readIds(sections, size, list('prefixes')),
    names: readNames(sections, size),
    geometry: readGeometry(sections, size, unitOf(list('outline')[0])),
  }
}

function unitOf(text = ''): number {
  const unit = Number(text)
  if (unit >= 1e-7 && unit <= 1 && Math.abs(Math.round(1 / unit) * unit - 1) < 1e-9) return unit
  throw damaged(`"${text}" is no unit of coordinates`)
}

function readIds(sections: Sections, size: number, prefixes: readonly string[]): Gazetteer['ids'] {
  const prefix = checkBelow('IDPR', sections.small('IDPR', size), prefixes.length).slice()
  const number = sections.numbers('IDNO', size)
  const texts = sections.lines('IDTX')
  const textual = prefixes.indexOf('')
  for (let place = 0; place < size; place++) {
    if (prefix[place] === textual && number[place]! >= texts.length) throw damaged(`place ${place} has no id`)
  }
  return { prefixes, prefix, number, texts }
}

/**
 * The boxes and shapes, each checked but for the inside of shapes, which `decodeShape` checks.
 *
 * @param unit degrees of one step of a coordinate.
 */
function readGeometry(sections: Sections, places: number, unit: number): GeometryColumns {
  const boxPlace = checkAscending('BOXP', checkBelow('BOXP', sections.numbers('BOXP'), places))
  const perDegree = Math.round(1 / unit)
  const sides = checkBelow('BOXC', sections.numbers('BOXC', boxPlace.length * 4), 360 * perDegree + 1)
  const shapePlace = checkAscending('SHPP', checkBelow('SHPP', sections.numbers('SHPP'), places))
  // A copy, so that the file's own buffer can be let go.
  const shape = sections.bytes('SHPC').slice()
  const shapeStart = startsOf('SHPN', sections.numbers('SHPN', shapePlace.length), shape.length)
  const box = Float64Array.from(sides, (side, i) => tidy(side - (i % 2 ? 90 : 180) * perDegree, unit))
  return { unit, boxPlace, box, shapePlace, shapeStart, shape }
}
