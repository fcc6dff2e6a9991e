import type { Article, Corpus, CorpusMention } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import { failure, type Result, success } from '../result.ts'
import { readCandidates, readFraction } from './candidates.ts'
import { isRecord, readMetadata, typeName } from './metadata.ts'
import { readPlace } from './place.ts'

/**
 * Reads a corpus as `writeCorpus` wrote it, or as a stranger did: every field that the viewer
 * relies on is checked here once, so that nothing behind this door needs to.
 */
export function readCorpus(json: string): Result<Corpus> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return failure('The corpus is not JSON; write it with "wherein build".')
  }
  if (!isRecord(value)) return failure(`The corpus should be an object and is ${typeName(value)}.`, '{}')
  if (value.version !== 1)
    return failure(`The corpus should be of version 1 and is of ${String(value.version)}.`, 'version')

  const articles = readList(value.articles, 'articles', readArticle)
  if (!articles.ok) return articles
  const places = readPlaces(value.places)
  if (!places.ok) return places
  const texts = new Map(articles.value.map(article => [article.id, article.text]))
  if (texts.size < articles.value.length)
    return failure('The corpus has two articles with one id.', 'articles[].id')
  const mentions = readList(value.mentions, 'mentions', (given, where) =>
    readMention(given, where, texts, places.value),
  )
  if (!mentions.ok) return mentions

  return success({
    version: 1,
    ...(typeof value.title === 'string' ? { title: value.title } : {}),
    articles: articles.value,
    mentions: mentions.value,
    places: places.value,
    credit: typeof value.credit === 'string' ? value.credit : '',
  })
}

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

function readArticle(value: Record<string, unknown>, where: string): Result<Article> {
  const { id, text } = value
  if (typeof id !== 'string' || typeof text !== 'string')
    return failure(
      `${where} should have "id" and "text" of text.`,
      `${where}.${typeof id === 'string' ? 'text' : 'id'}`,
    )
  const metadata = readMetadata(value, where)
  return metadata.ok ? success({ id, text, ...metadata.value }) : metadata
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
  places: Record<string, Place>,
): Result<CorpusMention> {
  const { article, start, end, place, confidence } = value
  const text = typeof article === 'string' ? texts.get(article) : undefined
  if (typeof article !== 'string' || text === undefined)
    return failure(`${where} names an article that is not there.`, `${where}.article`)
  if (typeof start !== 'number' || typeof end !== 'number' || !isSpan(start, end, text.length)) {
    return failure(
      `${where}: ${String(start)} to ${String(end)} is no span of its article's ${text.length} characters.`,
      `${where}.start`,
    )
  }
  const known = (id: unknown): id is string => typeof id === 'string' && Object.hasOwn(places, id)
  if (place !== null && !known(place))
    return failure(`${where} means a place that is not there.`, `${where}.place`)
  const candidates = readCandidates(value.candidates, known)
  const role = value.role === 'demonym' ? 'demonym' : 'place'
  const phrase = text.slice(start, end)
  return success({
    article,
    start,
    end,
    phrase,
    role,
    place,
    confidence: readFraction(confidence),
    candidates,
  })
}

function isSpan(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
}
