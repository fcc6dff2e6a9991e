import type { Place, PlaceId } from '../gazetteer/index.ts'
import type { Role } from '../geoparse/index.ts'
import type { Corpus } from './corpus.ts'
import { KIND_GROUPS, kindGroup } from './kind-group.ts'

/**
 * The mentions of a corpus in columns of numbers, which filters and counts run through many times faster than
 * through the mentions themselves. A mention's number is its index in the corpus, and so is an article's.
 */
export interface Columns {
  /** Every place that is mentioned, in order of first appearance; a place's number is its index here. */
  readonly places: readonly Place[]
  /** The index of each place's group in {@link KIND_GROUPS}. */
  readonly kind: Uint8Array
  /** The numbers of places and of articles by id. */
  readonly placeNumbers: ReadonlyMap<PlaceId, number>
  readonly articleNumbers: ReadonlyMap<string, number>
  /** The number of each mention's place; -1 if it has none. */
  readonly place: Int32Array
  /** The number of each mention's article; -1 if the corpus does not hold it. */
  readonly article: Int32Array
  readonly confidence: Float64Array
  /** The index of each mention's role in {@link ROLES}. */
  readonly role: Uint8Array
}

/** All roles, as {@link Columns} number them. */
export const ROLES: readonly Role[] = ['place', 'demonym']

const made = new WeakMap<Corpus, Columns>()

/** The columns of a corpus, made when first asked for. */
export function columnsOf(corpus: Corpus): Columns {
  const known = made.get(corpus)
  if (known) return known
  const columns = createColumns(corpus)
  made.set(corpus, columns)
  return columns
}

function createColumns({ articles, mentions, places: records }: Corpus): Columns {
  const articleNumbers = new Map(articles.map(({ id }, number) => [id, number]))
  const placeNumbers = new Map<PlaceId, number>()
  const places: Place[] = []
  const columns = {
    places,
    placeNumbers,
    articleNumbers,
    place: new Int32Array(mentions.length).fill(-1),
    article: new Int32Array(mentions.length),
    confidence: new Float64Array(mentions.length),
    role: new Uint8Array(mentions.length),
  }
  let articleId: string | undefined
  let articleNumber = -1
  for (const [number, { article, place, confidence, role }] of mentions.entries()) {
    // Mentions of one article mostly follow each other.
    if (article !== articleId) {
      articleId = article
      articleNumber = articleNumbers.get(article) ?? -1
    }
    columns.article[number] = articleNumber
    columns.confidence[number] = confidence
    columns.role[number] = ROLES.indexOf(role)
    if (place === null) continue
    let placeNumber = placeNumbers.get(place)
    if (placeNumber === undefined) {
      placeNumber = places.push(records[place]!) - 1
      placeNumbers.set(place, placeNumber)
    }
    columns.place[number] = placeNumber
  }
  return { ...columns, kind: Uint8Array.from(places, ({ kind }) => KIND_GROUPS.indexOf(kindGroup(kind))) }
}
