import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { LARGEST_FILE, refuseSize } from '../text/size.ts'
import { readCorpus } from './corpus-extras.ts'
import { readJsonArticle } from './json-article.ts'
import { linesOf } from './lines.ts'
import { isRecord } from './values.ts'

/** Keys under which services put their lists of articles. */
const LISTS = [
  'articles',
  'items',
  'results',
  'documents',
  'docs',
  'stories',
  'data',
  'hits',
  'response',
  'records',
  'posts',
  'news',
]

/** JSON: one article, a list of them, a service's answer with the list inside, or a corpus of our own. */
export async function* readJson(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length, LARGEST_FILE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (text === undefined) return
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // Many a file of JSON Lines is called .json.
    if (/^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text.slice(0, 100_000))) return yield* linesOf(file, options)
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(lost('syntax', file.name, `${name} is not JSON (${reason}).`))
  }
  yield* readJsonValue(file, value, options)
}

/** The articles of a parsed JSON file. */
export function* readJsonValue(file: SourceFile, value: unknown, options: ReadOptions): Generator<ReadItem> {
  const name = labelOf(file)
  if (isRecord(value) && Array.isArray(value.mentions) && isRecord(value.places)) {
    const corpus = readCorpus(JSON.stringify(value))
    if (corpus.ok) return yield* corpus.value.articles.map(item)
    return yield trouble(lost('syntax', file.name, `${name}: ${corpus.error}`))
  }
  const list = listIn(value)
  if (list === undefined) return yield* readJsonArticle(file, value, name, options, true)
  if (list.length === 0)
    return yield trouble(lost('empty', file.name, `${name} has an empty list of articles.`))
  for (const [index, each] of list.entries())
    yield* readJsonArticle(file, each, `${name}, article ${index + 1},`, options, false)
}

/** The list of articles that a value is or holds. */
function listIn(value: unknown, depth = 0): unknown[] | undefined {
  if (Array.isArray(value))
    return value.map(each =>
      isRecord(each) && isRecord(each._source) ? { _id: each._id, ...each._source } : each,
    )
  if (!isRecord(value) || depth > 2) return undefined
  for (const key of LISTS) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined
    if (Array.isArray(inner) && inner.some(isRecord)) return listIn(inner, depth)
    const list = isRecord(inner) ? listIn(inner, depth + 1) : undefined
    if (list) return list
  }
  return undefined
}
