import type { GivenMention } from '../../corpus/index.ts'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { articleId, contentId } from './id.ts'
import { findMetadata } from './metadata.ts'
import { isRecord } from './values.ts'

/** An annotation of a place name, before the text it is over is known. */
interface Found {
  readonly source: string
  readonly quote?: string
  readonly prefix: string
  readonly start?: number
  readonly end?: number
  readonly place: Omit<GivenMention, 'start' | 'end'>
}

/**
 * W3C Web Annotations (JSON-LD) over texts that stand in the same file, as `writeWebAnnotation` puts them there: a
 * `TextualBody` with the purpose `describing` of each source. Identified places become given mentions.
 */
export async function* readWebAnnotation(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const { text: json, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (json === undefined) return
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return yield trouble(
      lost('syntax', file.name, `${name} is not JSON (${error instanceof Error ? error.message : error}).`),
    )
  }
  const sources = sourcesOf(value)
  if (sources.size === 0)
    return yield trouble(
      lost(
        'no-text',
        file.name,
        `${name} annotates texts that it does not hold; give the texts too, or a file with them in "wherein:sources".`,
      ),
    )
  const found = annotationsOf(value)
  for (const [id, source] of sources) {
    const { text } = source
    if (typeof text !== 'string') continue
    const given: GivenMention[] = []
    let astray = 0
    for (const each of found) {
      if (each.source !== id) continue
      const span = locate(text, each)
      if (span) given.push({ ...span, ...each.place })
      else astray++
    }
    if (astray > 0)
      yield trouble({
        kind: 'left-out',
        file: file.name,
        message: `${name}: ${astray} annotations of "${id}" fit nowhere in its text.`,
        effect: 'kept',
      })
    const { metadata, problems } = findMetadata(source, `${name}, source "${id}",`)
    yield* problems.map(({ message }) => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
    const own = typeof source.id === 'string' ? source.id : contentId(text)
    given.sort((a, b) => a.start - b.start)
    yield item({
      id: own.replace(/^urn:wherein:article:/u, '') || articleId(file.name),
      text,
      ...metadata,
      ...(given.length > 0 && { given }),
    })
  }
}

/** The texts that a file carries along, by the address that annotations give them. */
function sourcesOf(value: unknown): Map<string, Record<string, unknown>> {
  const list = isRecord(value) ? value['wherein:sources'] : undefined
  const sources = Array.isArray(list) ? list.filter(isRecord) : []
  return new Map(
    sources.flatMap(source => (typeof source.source === 'string' ? [[source.source, source] as const] : [])),
  )
}

function annotationsOf(value: unknown): Found[] {
  const items = isRecord(value) ? (isRecord(value.first) ? value.first.items : value.items) : value
  return (Array.isArray(items) ? items : [value]).filter(isRecord).flatMap(readAnnotation)
}

function readAnnotation(value: Record<string, unknown>): Found[] {
  const { target } = value
  if (!isRecord(target) || typeof target.source !== 'string') return []
  const selectors = [target.selector].flat().filter(isRecord)
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  return [
    {
      source: target.source,
      ...(typeof quote?.exact === 'string' && { quote: quote.exact }),
      prefix: typeof quote?.prefix === 'string' ? quote.prefix : '',
      ...(typeof position?.start === 'number' && { start: position.start }),
      ...(typeof position?.end === 'number' && { end: position.end }),
      place: placeOf([value.body].flat().filter(isRecord)),
    },
  ]
}

/** The place that bodies identify: a resource with a `geometry` or an address, as Recogito writes them. */
function placeOf(bodies: readonly Record<string, unknown>[]): Found['place'] {
  const body =
    bodies.find(({ purpose }) => purpose === 'identifying' || purpose === 'geotagging') ?? bodies[0]
  if (!body) return {}
  const ref = [body.source, body.id, body.value].find(each => typeof each === 'string' && each !== '')
  const geometry = isRecord(body.geometry) ? body.geometry : undefined
  const [lon, lat] = Array.isArray(geometry?.coordinates) ? geometry.coordinates : []
  return {
    ...(typeof ref === 'string' && { ref }),
    ...(typeof body.label === 'string' && { name: body.label }),
    ...(typeof body['wherein:kind'] === 'string' && { placeKind: body['wherein:kind'] }),
    ...(typeof lat === 'number' && typeof lon === 'number' && { lat, lon }),
  }
}

/** Where an annotation stands: at its offsets if the quote is there, else where quote and context are. */
function locate(
  text: string,
  { quote, prefix, start, end }: Found,
): { start: number; end: number } | undefined {
  if (start !== undefined && end !== undefined && end > start && end <= text.length) {
    if (quote === undefined || text.slice(start, end) === quote) return { start, end }
  }
  if (quote === undefined || quote === '') return undefined
  const at = text.indexOf(prefix + quote)
  const from = at >= 0 ? at + prefix.length : text.indexOf(quote)
  return from < 0 ? undefined : { start: from, end: from + quote.length }
}
