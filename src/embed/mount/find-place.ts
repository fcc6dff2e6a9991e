import type { Corpus } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'

/** The place that an id or a name means in a corpus: a name as the articles write it, or the gazetteer's own. */
export function findPlace({ places, mentions }: Corpus, asked: string): PlaceId | null {
  const key = asked.trim()
  if (Object.hasOwn(places, key)) return key
  const name = plain(key)
  const mention = mentions.find(({ place, phrase }) => place !== null && plain(phrase) === name)
  return mention?.place ?? Object.values(places).find(place => plain(place.name) === name)?.id ?? null
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
