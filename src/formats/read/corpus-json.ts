import {
  type Article,
  type ArticleMetadata,
  type Corpus,
  type CorpusMention,
  METADATA_FIELDS,
} from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import type { Candidate } from '../../geoparse/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show } from '../show.ts'
import { readCandidates, readFraction } from './candidates.ts'
import { readPlace } from './place.ts'
import { isRealDate } from './real-date.ts'
import { readStructure } from './structure.ts'
import { isLanguageTag, isRecord, typeName } from './values.ts'

/** Reads the parts of an article that the viewer does not need: see `readExtras`. */
export type ReadExtras = (value: Record<string, unknown>, length: number) => Partial<Article>

/**
 * Reads a corpus that `writeCorpus` or somebody else wrote. Every field that the viewer relies on is checked here, so
 * that nothing later has to.
 */
export function readShownCorpus(json: string, extrasOf?: ReadExtras): Result<Corpus> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return failure('The corpus is not JSON; write it with "wherein build".')
  }
  if (!isRecord(value)) return failure(`The corpus should be an object and is ${typeName(value)}.`, '{}')
  if (value.version !== 1 && value.version !== 2)
    return failure(`The corpus should be of version 1 or 2 and is of ${show(value.version)}.`, 'version')

  const articles = readList(value.articles, 'articles', (given, where) => readArticle(given, where, extrasOf))
  if (!articles.ok) return articles
  const places = readPlaces(value.places)
  if (!places.ok) return places
  const texts = new Map(articles.value.map(article => [article.id, article.text]))
  if (texts.size < articles.value.length)
    return failure('The corpus has two articles with one id.', 'articles[].id')
  const known = (id: unknown): id is string => typeof id === 'string' && Object.hasOwn(places.value, id)
  // Version 2 writes each list of candidates once, for mentions to name by its number.
  const lists = Array.isArray(value.candidates)
    ? value.candidates.map(list => readCandidates(list, known))
    : []
  const mentions = readList(value.mentions, 'mentions', (given, where) =>
    readMention(given, where, texts, known, lists),
  )
  if (!mentions.ok) return mentions
  const overlap = firstOverlap(mentions.value)
  if (overlap)
    return failure(
      `mentions[${overlap[1]}] overlaps mentions[${overlap[0]}]; a character belongs to one mention at most.`,
      `mentions[${overlap[1]}].start`,
    )

  return success({
    // Unknown fields are kept as they are, here and below, so that a round trip loses nothing.
    ...value,
    candidates: undefined,
    version: 1,
    title: typeof value.title === 'string' ? value.title : undefined,
    articles: articles.value,
    mentions: mentions.value,
    places: places.value,
    credit: typeof value.credit === 'string' ? value.credit : '',
  })
}

const VERDICTS = ['accepted', 'moved', 'added'] as const

type ReadItem<T> = (value: Record<string, unknown>, where: string) => Result<T>

function readList<T>(value: unknown, name: string, read: ReadItem<T>): Result<T[]> {
  if (!Array.isArray(value))
    return failure(`The corpus should have a list "${name}" and has ${typeName(value)}.`, name)
  const items: T[] = []
  for (const [index, given] of value.entries()) {
    const where = `${name}[${index}]`
    if (!isRecord(given)) return failure(`${where} should be an object and is ${typeName(given)}.`, where)
    const item = read(given, where)
    if (!item.ok) return item
    items.push(item.value)
  }
  return success(items)
}

function readArticle(value: Record<string, unknown>, where: string, extrasOf?: ReadExtras): Result<Article> {
  const { id, text } = value
  if (typeof id !== 'string' || typeof text !== 'string')
    return failure(
      `${where} should have "id" and "text" of text.`,
      `${where}.${typeof id === 'string' ? 'text' : 'id'}`,
    )
  const metadata = readMetadata(value, where)
  if (!metadata.ok) return metadata
  const structure = readStructure(value.structure, text.length)
  return success({
    ...value,
    given: undefined,
    id,
    text,
    structure: structure.length > 0 ? structure : undefined,
    ...metadata.value,
    ...extrasOf?.(value, text.length),
  })
}

/** The metadata of an article, with the types that a corpus file has. */
function readMetadata(value: Record<string, unknown>, where: string): Result<ArticleMetadata> {
  const metadata: Partial<Record<(typeof METADATA_FIELDS)[number], string | undefined>> = {}
  for (const field of METADATA_FIELDS) {
    const given = value[field]
    metadata[field] = undefined
    if (given === undefined || given === null || given === '') continue
    const bad =
      typeof given !== 'string'
        ? 'text'
        : field === 'url' && !/^https?:\/\//iu.test(given)
          ? 'an address with http:// or https://'
          : field === 'date' && !isRealDate(given) && 'ISO 8601, such as 2020-11-03'
    if (typeof given !== 'string' || bad)
      return failure(`${where}: "${field}" should be ${bad} and is ${show(given)}.`, `${where}.${field}`)
    // `Intl` throws for a language tag that it does not know.
    if (field !== 'language' || isLanguageTag(given)) metadata[field] = given
  }
  return success(metadata)
}

function readPlaces(value: unknown): Result<Record<string, Place>> {
  if (!isRecord(value))
    return failure(`The corpus should have an object "places" and has ${typeName(value)}.`, 'places')
  const places: [string, Place][] = []
  for (const [id, given] of Object.entries(value)) {
    const place = readPlace(given, id)
    if (!place.ok) return place
    places.push([id, place.value])
  }
  // fromEntries defines own properties, so an id such as "__proto__" stays a mere key.
  return success(Object.fromEntries(places))
}

function readMention(
  value: Record<string, unknown>,
  where: string,
  texts: ReadonlyMap<string, string>,
  known: (id: unknown) => id is string,
  lists: readonly Candidate[][],
): Result<CorpusMention> {
  const { article, start, end, place, confidence } = value
  const text = typeof article === 'string' ? texts.get(article) : undefined
  if (typeof article !== 'string' || text === undefined)
    return failure(`${where} names an article that is not there.`, `${where}.article`)
  if (typeof start !== 'number' || typeof end !== 'number' || !isSpan(start, end, text.length)) {
    return failure(
      `${where}: ${show(start)} to ${show(end)} is no span of its article's ${text.length} characters.`,
      `${where}.start`,
    )
  }
  if (place !== null && !known(place))
    return failure(`${where} means a place that is not there.`, `${where}.place`)
  const candidates =
    typeof value.candidates === 'number'
      ? (lists[value.candidates] ?? [])
      : readCandidates(value.candidates, known)
  const verdict = VERDICTS.find(each => each === value.verdict)
  const role = value.role === 'demonym' ? 'demonym' : 'place'
  const phrase = text.slice(start, end)
  return success({
    ...value,
    article,
    start,
    end,
    phrase,
    role,
    place,
    confidence: readFraction(confidence),
    candidates,
    verdict,
  })
}

/** The positions of two mentions that share characters of an article, if any do. */
function firstOverlap(mentions: readonly CorpusMention[]): readonly [number, number] | undefined {
  const byArticle = new Map<string, number[]>()
  for (const [index, { article }] of mentions.entries()) {
    const own = byArticle.get(article)
    if (own) own.push(index)
    else byArticle.set(article, [index])
  }
  for (const own of byArticle.values()) {
    own.sort((a, b) => mentions[a]!.start - mentions[b]!.start)
    for (let at = 1; at < own.length; at++) {
      const [before, index] = [own[at - 1]!, own[at]!]
      if (mentions[index]!.start < mentions[before]!.end) return [before, index]
    }
  }
  return undefined
}

function isSpan(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
}
