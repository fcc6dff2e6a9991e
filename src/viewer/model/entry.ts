import type { KindGroup } from '../../corpus/index.ts'
import { type CorpusMention, countNames, kindGroup, type PlaceCount } from '../../corpus/index.ts'
import type { Place, PlaceId } from '../../gazetteer/index.ts'

/** A place that the corpus mentions, as map, list and popup show it. */
export interface Entry extends PlaceCount {
  readonly id: PlaceId
  /** Its number in the columns of the corpus. */
  readonly number: number
  /** How many mentions it has. The mentions themselves are gathered when first read. */
  readonly count: number
  readonly group: KindGroup
  /**
   * Its name in the reader's language where that is known; else the one that the articles use most, if it is in the reader's script:
   * contested places are called what the articles call them; else its usual English or own name.
   */
  readonly label: string
  /** The label as far as a map has room for it. */
  readonly shortLabel: string
}

/** How places are called for a reader. */
export interface Naming {
  /** The name in the reader's language, where it is known. */
  readonly nameOf: (place: Place) => string | undefined
  /** The letters that the reader's language is written in. */
  readonly script: RegExp
}

/** For readers of English: places are called as the articles call them, as far as that is in Latin letters. */
export const ENGLISH: Naming = { nameOf: () => undefined, script: /\p{Script=Latin}/u }

/** Letters that a name on the map may have: longer ones would lie over half of it. */
const LONGEST = 34

/**
 * A name as a map writes it, without a bracket at its end: "Windermere (lake)" tells namesakes apart in a list, but
 * on a map their positions do.
 */
export function mapName(name: string): string {
  return name.replace(/(\S)\s*\([^()]*\)$/, '$1')
}

function shorten(name: string): string {
  const label = mapName(name)
  if (label.length <= LONGEST) return label
  const space = label.lastIndexOf(' ', LONGEST)
  return `${label.slice(0, space > LONGEST / 2 ? space : LONGEST).trimEnd()} …`
}

/**
 * An entry whose parts are made when first read: with tens of thousands of places few are on screen, and each
 * filter makes all anew. A class, since getters of a literal would be new functions for each.
 */
export class LazyEntry implements Entry {
  readonly id: PlaceId
  readonly group: KindGroup
  readonly place: Place
  readonly number: number
  readonly count: number
  readonly #gather: (number: number) => readonly CorpusMention[]
  readonly #naming: Naming
  #mentions: PlaceCount['mentions'] | undefined
  #articles: PlaceCount['articles'] | undefined
  #names: PlaceCount['names'] | undefined
  #label: string | undefined

  /** @param gather the mentions of a place, by its number. */
  constructor(
    place: Place,
    number: number,
    count: number,
    gather: (number: number) => readonly CorpusMention[],
    naming: Naming,
  ) {
    this.id = place.id
    this.group = kindGroup(place.kind)
    this.place = place
    this.number = number
    this.count = count
    this.#gather = gather
    this.#naming = naming
  }

  get mentions(): PlaceCount['mentions'] {
    this.#mentions ??= this.#gather(this.number)
    return this.#mentions
  }

  get articles(): PlaceCount['articles'] {
    this.#articles ??= [...new Set(this.mentions.map(({ article }) => article))]
    return this.#articles
  }

  get names(): PlaceCount['names'] {
    this.#names ??= countNames(this.mentions)
    return this.#names
  }

  get shortLabel(): string {
    return shorten(this.label)
  }

  get label(): string {
    this.#label ??= this.#naming.nameOf(this.place) ?? labelOf(this.place, this.#readableName())
    return this.#label
  }

  /**
   * What the articles call it, unless that is in a script that the reader does not read: a map keeps to one script.
   */
  #readableName(): string {
    const { name } = this.place
    const commonest = this.#commonestName() ?? name
    const { script } = this.#naming
    return script.test(name) && !script.test(commonest) ? name : commonest
  }

  /** Adjectives do not count: “Armenian” is not a country's name, however often it occurs. */
  #commonestName(): string | undefined {
    const nouns = this.mentions.filter(({ role }) => role === 'place')
    const names = nouns.length === this.mentions.length ? this.names : countNames(nouns)
    return names[0]?.name
  }
}

/** If only capitals, accents or apostrophes differ, the gazetteer's spelling is better. */
function labelOf({ name }: Place, commonest: string): string {
  return commonest !== name && plain(commonest) === plain(name) ? name : commonest
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .toLowerCase()
}
