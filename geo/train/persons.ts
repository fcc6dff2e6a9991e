import { createRequire } from 'node:module'
import { type PlacePool, pickTown } from './place-pool.ts'
import { pick } from './random.ts'

/** The part of npm's `@faker-js/faker` (MIT) that is used: lists of names by language. */
interface Names {
  readonly person: {
    readonly first_name?: Readonly<Record<string, readonly string[] | undefined>>
    readonly last_name?: Readonly<Record<string, readonly string[] | undefined>>
  }
}
const { allLocales } = createRequire(import.meta.url)('@faker-js/faker') as {
  readonly allLocales: Readonly<Record<string, Names | undefined>>
}
/** Its name of a language, where that is not the language's code. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  pt: ['pt_BR', 'pt_PT'],
  ka: ['ka_GE'],
  es: ['es', 'es_MX'],
  fr: ['fr', 'fr_BE', 'fr_CH'],
  de: ['de', 'de_AT', 'de_CH'],
  en: ['en', 'en_GB', 'en_IN', 'en_NG'],
}
const known = new Map<string, { readonly given: readonly string[]; readonly surnames: readonly string[] }>()

function namesOf(language: string) {
  const found = known.get(language)
  if (found !== undefined) return found
  const people = (LOCALES[language] ?? [language]).map(locale => allLocales[locale]?.person)
  const flat = (lists: Readonly<Record<string, readonly string[] | undefined>> | undefined) =>
    Object.values(lists ?? {}).flatMap(list => list ?? [])
  const made = {
    given: [...new Set(people.flatMap(person => flat(person?.first_name)))],
    surnames: [...new Set(people.flatMap(person => flat(person?.last_name)))],
  }
  known.set(language, made)
  return made
}

/** Given names that are great places' names as well. */
const PLACED =
  'Jordan India Israel Chad Georgia Paris Chelsea Sydney Florence Victoria Charlotte Austin Dallas Houston Savannah Madison Brooklyn Carolina Virginia Dakota Kenya Asia Ireland London Milan Holland Lincoln Memphis Denver Phoenix Santiago Lourdes Verona Siena Roma Vienna Adelaide Alexandria Cairo Troy Kent Devon Kingston Preston Chester'.split(
    ' ',
  )

/** A given name of a language, or one of English, which are met everywhere. */
export function givenName(language: string, random: () => number): string {
  const chance = random()
  if (chance < 0.12 && isLatin(language)) return madeUp(random)
  if (chance > 0.94 && isLatin(language)) return pick(PLACED, random)
  return pick(namesOf(chance < 0.25 && isLatin(language) ? 'en' : language).given, random)
}

/** A surname; some are the name of a town as well. */
export function surname(language: string, pool: PlacePool, random: () => number): string {
  const latin = isLatin(language)
  const chance = random()
  if (latin && chance < 0.15) return madeUp(random)
  if (latin && chance < 0.3) return pick(namesOf('en').surnames, random)
  if (latin && chance < 0.5) {
    const town = pickTown(pool, random)
    if (!town.includes(' ')) return town
  }
  return pick(namesOf(language).surnames, random)
}

function isLatin(language: string): boolean {
  return !['ru', 'uk', 'hy', 'ka', 'ar', 'fa'].includes(language)
}

const SYLLABLES =
  'ka lo mi ra te su ben dor fal gri hul jan kor lam mor nes pol rud sha tor vel wen yas zul kha gho ova ev ian sen lit'.split(
    ' ',
  )

/** A name that is in no list, as most names in the news are. */
function madeUp(random: () => number): string {
  let name = ''
  for (let left = 2 + Math.floor(random() * 2); left > 0; left--) name += pick(SYLLABLES, random)
  return capital(name)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
