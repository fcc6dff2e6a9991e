import { foldName } from '../gazetteer/index.ts'
import type { CorpusMention } from './corpus.ts'
import { type IndexedPassage, type PassageIndex, WORD } from './index-passages.ts'
import type { Passage } from './passages.ts'
import type { Span } from './sentences.ts'
import { countErrors, errorsAllowed } from './typing-errors.ts'

/** A passage that has the words of a query. */
export interface PassageHit extends IndexedPassage {
  /** The words found, as offsets into the article. */
  readonly words: readonly Span[]
}

/** Options of {@link searchPassages}. */
export interface PassageSearchOptions {
  /** How many passages at most. */
  readonly limit?: number
  /** Whether a mention is to be shown: a passage with none is left out, and so are a passage's other mentions. */
  readonly shows?: (mention: CorpusMention) => boolean
}

/** The result of {@link searchPassages}. */
export interface PassageHits {
  readonly hits: readonly PassageHit[]
  /** How many there are, those beyond the limit included. */
  readonly total: number
}

/**
 * The passages in which every word of a query occurs, whole or as the beginning of a word. If no word begins that
 * way, words of similar spelling count. Passages with the whole words come first; otherwise the order is that of the
 * corpus.
 */
export function searchPassages(
  { passages, rowsOf }: PassageIndex,
  query: string,
  { limit = 20, shows = () => true }: PassageSearchOptions = {},
): PassageHits {
  const typed = [...query.matchAll(WORD)].map(([word]) => foldName(word)).filter(word => word !== '')
  if (typed.length === 0) return { hits: [], total: 0 }
  const meant = typed.map(word => wordsMeant(rowsOf.keys(), word))
  const rows = rowsWithAll(
    passages.length,
    meant.map(words => words.flatMap(word => rowsOf.get(word) ?? [])),
  ).filter(row => passages[row]!.passage.mentions.some(shows))
  const whole = new Set(typed.flatMap(word => rowsOf.get(word) ?? []))
  const first = [...rows.filter(row => whole.has(row)), ...rows.filter(row => !whole.has(row))].slice(
    0,
    limit,
  )
  const words = new Set(meant.flat())
  const hits = first.map(row => {
    const { article, passage } = passages[row]!
    const mentions = passage.mentions.filter(shows)
    return { article, passage: { ...passage, mentions }, words: spansOf(passage, words) }
  })
  return { hits, total: rows.length }
}

/** The rows that are in every list, ascending. */
function rowsWithAll(count: number, lists: readonly (readonly number[])[]): number[] {
  const seen = new Uint16Array(count)
  for (const [index, rows] of lists.entries()) for (const row of rows) if (seen[row] === index) seen[row]++
  const all: number[] = []
  for (let row = 0; row < count; row++) if (seen[row] === lists.length) all.push(row)
  return all
}

/** The indexed words that a typed one could mean. */
function wordsMeant(words: Iterable<string>, typed: string): string[] {
  const all = [...words]
  const exact = all.filter(word => word.startsWith(typed))
  const most = errorsAllowed(typed)
  if (exact.length > 0 || most === 0) return exact
  const errorsIn = countErrors(typed, most)
  const fits = all.map(word => ({ word, errors: errorsIn(word) })).filter(({ errors }) => errors <= most)
  const fewest = fits.reduce((least, { errors }) => Math.min(least, errors), most)
  return fits.filter(({ errors }) => errors === fewest).map(({ word }) => word)
}

function spansOf({ start, text }: Passage, words: ReadonlySet<string>): Span[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => words.has(foldName(word)))
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }))
}
