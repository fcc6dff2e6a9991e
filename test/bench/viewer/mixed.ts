import type { Corpus, CorpusMention } from '../../../src/corpus/index.ts'
import { type Gazetteer, type Place, type PlaceIndex, readPlace } from '../../../src/gazetteer/index.ts'
import { mulberry32 } from './random.ts'

/** Of a hundred mentions in the news so many mean a country, a capital, another town, a region, a water, and anything else. */
const KINDS: readonly (readonly [kind: RegExp, share: number])[] = [
  [/^A\.(PCL|TERR)/, 34],
  [/^P\.PPLC$/, 12],
  [/^P\./, 28],
  [/^(A|L)\./, 14],
  [/^(H|U)\./, 7],
  [/^/, 5],
]

/** Mentions in one article. */
const IN_ARTICLE = 24

/** How steeply mentions fall from the first place of a kind to the last. */
const STEEP = 3.2

/**
 * Articles that mention places of all the kinds that a gazetteer has, the important ones more often, drawn with a seed.
 *
 * @param range how many places of each kind there are to draw from, the most important first.
 */
export function mixedCorpus(gazetteer: Gazetteer, articleCount: number, seed: number, range = 4000): Corpus {
  const random = mulberry32(seed)
  const pools = poolsOf(gazetteer).map(pool => pool.slice(0, range))
  const weights = KINDS.map(([, weight], at) => (pools[at]!.length > 0 ? weight : 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const places: Record<string, Place> = {}
  const read = new Map<PlaceIndex, Place>()
  const articles: Corpus['articles'][number][] = []
  const mentions: CorpusMention[] = []
  for (let article = 0; article < articleCount; article++) {
    const id = `a${article}`
    let text = ''
    for (let n = 0; n < IN_ARTICLE; n++) {
      let draw = random() * total
      let kind = 0
      while (draw >= weights[kind]!) draw -= weights[kind++]!
      const pool = pools[kind]!
      const index = pool[Math.floor(pool.length * random() ** STEEP)]!
      const place = read.get(index) ?? readPlace(gazetteer, index)
      read.set(index, place)
      places[place.id] = place
      const start = text.length
      text += `${place.name}. `
      mentions.push({
        article: id,
        start,
        end: start + place.name.length,
        phrase: place.name,
        role: 'place',
        place: place.id,
        confidence: 0.5 + random() / 2,
        candidates: [],
      })
    }
    const day = String((article % 28) + 1).padStart(2, '0')
    articles.push({
      id,
      title: `Report ${article}`,
      publisher: `Paper ${article % 7}`,
      date: `2020-11-${day}`,
      text,
    })
  }
  return { version: 1, title: `${articleCount} articles`, articles, mentions, places, credit: 'GeoNames' }
}

/** The places of each kind, the most important first. */
function poolsOf({ size, kinds, kind, importance }: Gazetteer): PlaceIndex[][] {
  const groupOf = kinds.map(name => KINDS.findIndex(([pattern]) => pattern.test(name)))
  const pools: PlaceIndex[][] = KINDS.map(() => [])
  for (let place = 0; place < size; place++) pools[groupOf[kind[place]!]!]!.push(place)
  for (const pool of pools) pool.sort((a, b) => importance[b]! - importance[a]! || a - b)
  return pools
}
