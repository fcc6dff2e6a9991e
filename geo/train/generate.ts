import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Gazetteer } from '../../src/gazetteer/index.ts'
import type { GoldDocument, GoldToponym } from '../../test/bench/gold.ts'
import { givenName, surname } from './persons.ts'
import { makePool, type PlacePool, pickTown } from './place-pool.ts'
import { makeRandom, pick } from './random.ts'

const SEED = 20261201
/** How many sentences there are of each pattern. */
const EACH = 60
/** Small words by language, to begin sentences with. */
const stopwords = createRequire(import.meta.url)('stopwords-iso') as Readonly<
  Record<string, readonly string[]>
>

/**
 * Writes sentences of one language by filling the patterns of `sentences/`: `{T}` is a town, `{C}` a country or another great
 * place, `{O}` the official name of a country, `{P}` a person, `{G}` a given name, `{S}` a surname, `{W}` a small word with a capital. A line that begins with "- "
 * names no place.
 */
export function generate(gazetteer: Gazetteer, language: string): GoldDocument[] {
  const random = makeRandom(SEED + language.charCodeAt(0) * 31 + language.charCodeAt(1))
  const lines = readFileSync(new URL(`sentences/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const pool = makePool(gazetteer, language)
  const small = (stopwords[language] ?? stopwords.tr ?? []).filter(word => word.length > 2)
  const documents: GoldDocument[] = []
  for (let i = 0; i < lines.length * EACH; i++)
    documents.push(fill(pick(lines, random), language, pool, small, random, `${language}-${i}`))
  return documents
}

function fill(
  line: string,
  language: string,
  pool: PlacePool,
  small: readonly string[],
  random: () => number,
  id: string,
): GoldDocument {
  const pattern = line.startsWith('- ') ? line.slice(2) : line
  const toponyms: GoldToponym[] = []
  let text = ''
  let at = 0
  for (const { 0: whole, 1: slot, index } of pattern.matchAll(/\{([TCOPGSW])\}/g)) {
    text += pattern.slice(at, index)
    at = index + whole.length
    const start = text.length
    if (slot === 'T' || slot === 'C' || slot === 'O') {
      text += slot === 'T' ? pickTown(pool, random) : pick(slot === 'C' ? pool.great : pool.official, random)
      if (pattern === line) toponyms.push({ start, end: text.length })
    } else if (slot === 'G') text += givenName(language, random)
    else if (slot === 'S') text += surname(language, pool, random)
    else if (slot === 'P')
      text += `${givenName(language, random)} ${random() < 0.15 ? 'M. ' : ''}${surname(language, pool, random)}`
    else {
      const word = small.length > 0 ? pick(small, random) : ''
      text += word.charAt(0).toUpperCase() + word.slice(1)
    }
  }
  return { id, text: text + pattern.slice(at), toponyms }
}
