import {
  findName,
  foldedName,
  type Gazetteer,
  NameClass,
  placeName,
  placeNames,
} from '../../src/gazetteer/index.ts'
import { KIND, kindClasses } from '../../src/geoparse/state/kinds.ts'
import { pick } from './random.ts'

/** Where a language is at home: ISO 3166-1 alpha-2. */
const HOMES: Readonly<Record<string, string>> = {
  en: 'US GB CA AU IE NZ ZA IN NG KE',
  de: 'DE AT CH',
  fr: 'FR BE CH CA',
  es: 'ES MX AR CO PE CL',
  it: 'IT',
  pt: 'PT BR',
  nl: 'NL BE',
  pl: 'PL',
  tr: 'TR',
  az: 'AZ',
  ru: 'RU BY KZ',
  uk: 'UA',
  hy: 'AM',
  ka: 'GE',
  ar: 'EG SY IQ SA MA DZ TN LY YE SD JO LB',
  fa: 'IR AF',
}
/** Scripts other than the Latin one. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s'’-]+$/u,
  uk: /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s'’-]+$/u,
  hy: /^\p{Script=Armenian}[\p{Script=Armenian}\s-]+$/u,
  ka: /^\p{Script=Georgian}[\p{Script=Georgian}\s-]+$/u,
  ar: /^\p{Script=Arabic}[\p{Script=Arabic}\s]+$/u,
  fa: /^\p{Script=Arabic}[\p{Script=Arabic}\s]+$/u,
}

/** Names of places of one language by size of the place: hamlets, towns, cities, countries and other great places. */
export interface PlacePool {
  readonly bySize: readonly (readonly string[])[]
  readonly home: readonly (readonly string[])[]
  readonly great: readonly string[]
  /** Long forms of countries' names: "Republic of Azerbaijan". */
  readonly official: readonly string[]
}

const LIMITS = [500, 5000, 15000, 100000]

/** The names of a gazetteer's towns in a language: those of even rows to learn from, of odd ones (`rows` 1) to measure with. */
export function makePool(gazetteer: Gazetteer, language: string, rows: 0 | 1 = 0): PlacePool {
  const kinds = kindClasses(gazetteer)
  const script = SCRIPTS[language]
  const codes = new Set((HOMES[language] ?? '').split(' '))
  const bySize: string[][] = [[], [], [], []]
  const home: string[][] = [[], [], [], []]
  const great: string[] = []
  for (let place = 0; place < gazetteer.size; place++) {
    const kind = kinds[gazetteer.kind[place]!]
    const population = gazetteer.population[place]!
    const isGreat = kind === KIND.country || (kind !== KIND.town && gazetteer.importance[place]! > 5.5)
    if (!isGreat && (kind !== KIND.town || population < 500 || place % 2 !== rows)) continue
    const name =
      script === undefined
        ? placeName(gazetteer, place)
        : placeNames(gazetteer, place).find(one => script.test(one))
    if (name === undefined) continue
    if (isGreat) {
      great.push(name)
      continue
    }
    const size = LIMITS.findLastIndex(limit => population >= limit)
    bySize[size]!.push(name)
    if (codes.has(gazetteer.countries[gazetteer.country[place]!]!)) home[size]!.push(name)
  }
  return { bySize, home, great, official: officialNames(gazetteer) }
}

/** A town of any size, each size as likely, half of them from where the language is spoken. */
export function pickTown(pool: PlacePool, random: () => number): string {
  for (;;) {
    const lists = random() < 0.6 ? pool.home : pool.bySize
    const list = lists[Math.floor(random() * lists.length)]!
    if (list.length > 0) return pick(list, random)
  }
}

/**
 * A name that sounds like the towns of the language and is in no gazetteer: the beginning of one and the end of another. So the
 * recogniser learns what to think of a name that it cannot look up.
 */
export function inventTown(gazetteer: Gazetteer, pool: PlacePool, random: () => number): string {
  for (;;) {
    const [first, last] = [pickTown(pool, random), pickTown(pool, random)]
    const name =
      first.slice(0, Math.max(2, Math.floor(first.length * (0.4 + random() * 0.3)))) +
      last.slice(Math.floor(last.length * (0.4 + random() * 0.3)))
    const isWhole = /^\p{L}/u.test(name) && /\p{L}$/u.test(name) && name.length > 3 && name.length < 18
    if (isWhole && !/\p{Lu}(?<!(?:^|[ -])\p{Lu})/u.test(name) && findName(gazetteer, name) === undefined)
      return name
  }
}

function officialNames({ names, kinds, kind }: Gazetteer): string[] {
  const official: string[] = []
  for (let row = 0; row < names.size; row++) {
    const at = names.first[row]!
    if (names.class[at] !== NameClass.official || !kinds[kind[names.place[at]!]!]!.startsWith('A.PCL'))
      continue
    const name = foldedName(names, row)
      .split(' ')
      .map(word => (/^(?:of|the|and)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    if (/^[A-Za-z ]+$/.test(name.join(' '))) official.push(name.join(' '))
  }
  return official
}
