import { type Corpus, countPlaces, kindGroup, type PlaceCount } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import type { Form } from './form.ts'

/** A place that the corpus mentions, as map, list and popup show it. */
export interface Entry extends PlaceCount {
  readonly id: PlaceId
  readonly form: Form
  /** The name that the articles use most: contested places are called what the articles call them. */
  readonly label: string
}

/** Every place of a corpus, the most mentioned first. */
export function entriesOf(corpus: Corpus): Entry[] {
  return countPlaces(corpus).map(count => ({
    ...count,
    id: count.place.id,
    form: kindGroup(count.place.kind),
    label: labelOf(count),
  }))
}

function labelOf({ place, names }: PlaceCount): string {
  const commonest = names[0]?.name ?? place.name
  // The gazetteer's own writing is the better one where only capitals or accents differ.
  return plain(commonest) === plain(place.name) ? place.name : commonest
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
