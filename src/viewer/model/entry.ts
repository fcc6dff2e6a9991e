import { type Corpus, countNames, groupBy, kindGroup, type PlaceCount } from '../../corpus/index.ts'
import type { Place, PlaceId } from '../../gazetteer/index.ts'
import type { Form } from './form.ts'

/** A place that the corpus mentions, as map, list and popup show it. */
export interface Entry extends PlaceCount {
  readonly id: PlaceId
  readonly form: Form
  /** The name that the articles use most: contested places are called what the articles call them. */
  readonly label: string
}

/** Every place of a corpus, the most mentioned first. */
export function entriesOf({ mentions, places }: Corpus): Entry[] {
  const entries: Entry[] = []
  for (const [id, own] of groupBy(mentions, ({ place }) => place))
    if (id !== null) entries.push(createEntry(places[id], own))
  return entries.sort((a, b) => b.mentions.length - a.mentions.length)
}

/** Names are counted when first read: with tens of thousands of places few are on screen, and each filter makes all anew. */
function createEntry(place: Place, mentions: PlaceCount['mentions']): Entry {
  let articles: PlaceCount['articles'] | undefined
  let names: PlaceCount['names'] | undefined
  let label: string | undefined
  return {
    id: place.id,
    place,
    form: kindGroup(place.kind),
    mentions,
    get articles() {
      articles ??= [...new Set(mentions.map(({ article }) => article))]
      return articles
    },
    get names() {
      names ??= countNames(mentions)
      return names
    },
    get label() {
      label ??= labelOf(place, this.names[0]?.name ?? place.name)
      return label
    },
  }
}

/** The gazetteer's own writing is the better one where only capitals or accents differ. */
function labelOf({ name }: Place, commonest: string): string {
  return commonest !== name && plain(commonest) === plain(name) ? name : commonest
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
