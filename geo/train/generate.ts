import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Gazetteer } from '../../src/gazetteer/index.ts'
import type { GoldDocument, GoldToponym } from '../../test/bench/gold.ts'
import { inflect } from './inflect.ts'
import { givenName, surname } from './persons.ts'
import { inventTown, makePool, type PlacePool, pickTown } from './place-pool.ts'
import { makeRandom, pick } from './random.ts'

const SEED = 20261201
/** How many sentences there are of each pattern. */
const EACH = 60
/** So many of the towns are invented. */
const INVENTED = 0.25
/** So many of the names in a case are a country's. */
const GREAT = 0.2
/** Small words by language, to begin sentences with. */
const stopwords = createRequire(import.meta.url)('stopwords-iso') as Readonly<
  Record<string, readonly string[]>
>

/** What sentences are filled with. */
interface Filling {
  readonly gazetteer: Gazetteer
  readonly language: string
  readonly pool: PlacePool
  readonly countries: readonly string[]
  readonly small: readonly string[]
  readonly random: () => number
}

/**
 * Writes sentences of one language by filling the patterns of `sentences/`: `{T}` is a town, `{L}` one in the locative and `{E}` one in
 * the genitive where the language has them, `{C}` a country or another great place, `{D}` a country as the language calls it, `{O}` the
 * official name of a country, `{P}` a person, `{G}` a given name, `{S}` a surname, `{W}` a small word with a capital. A stretch in square brackets is one name. A line that begins
 * with "- " names no place, and places in its braces are parts of other names.
 */
export function generate(gazetteer: Gazetteer, language: string): GoldDocument[] {
  const random = makeRandom(SEED + language.charCodeAt(0) * 31 + language.charCodeAt(1))
  const lines = readFileSync(new URL(`sentences/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const filling: Filling = {
    gazetteer,
    language,
    pool: makePool(gazetteer, language),
    countries: countryNames(gazetteer, language),
    small: (stopwords[language] ?? stopwords.tr ?? []).filter(word => word.length > 2),
    random,
  }
  const documents: GoldDocument[] = []
  for (let i = 0; i < lines.length * EACH; i++)
    documents.push(fill(pick(lines, random), filling, `${language}-${i}`))
  return documents
}

/** The countries as the language calls them, from Unicode's CLDR. */
function countryNames({ countries }: Gazetteer, language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return countries.flatMap(code => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? []) : []))
}

function fill(line: string, filling: Filling, id: string): GoldDocument {
  const pattern = line.startsWith('- ') ? line.slice(2) : line
  const toponyms: GoldToponym[] = []
  let text = ''
  let at = 0
  let opened = -1
  for (const { 0: whole, 1: slot = '', index } of pattern.matchAll(/[[\]]|\{([TLECDOPGSW])\}/g)) {
    text += pattern.slice(at, index)
    at = index + whole.length
    const start = text.length
    if (whole === '[') opened = start
    else if (whole === ']') {
      toponyms.push({ start: opened, end: start })
      opened = -1
    } else {
      const isPlace = 'TLECDO'.includes(slot)
      text += isPlace ? placeFor(slot, filling) : wordsFor(slot, filling)
      if (isPlace && opened < 0 && pattern === line) toponyms.push({ start, end: text.length })
    }
  }
  return { id, text: text + pattern.slice(at), toponyms }
}

function placeFor(slot: string, { gazetteer, language, pool, countries, random }: Filling): string {
  if (slot === 'C') return pick(pool.great, random)
  if (slot === 'D') return pick(countries, random)
  if (slot === 'O') return pick(pool.official, random)
  if (slot !== 'T' && random() < GREAT)
    return inflect(pick(countries, random), language, slot === 'L' ? 'locative' : 'genitive')
  const town = random() < INVENTED ? inventTown(gazetteer, pool, random) : pickTown(pool, random)
  return slot === 'T' ? town : inflect(town, language, slot === 'L' ? 'locative' : 'genitive')
}

function wordsFor(slot: string, { language, pool, small, random }: Filling): string {
  if (slot === 'G') return givenName(language, random)
  if (slot === 'S') return surname(language, pool, random)
  if (slot === 'P')
    return `${givenName(language, random)} ${random() < 0.15 ? 'M. ' : ''}${surname(language, pool, random)}`
  const word = small.length > 0 ? pick(small, random) : ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}
