import type { Corpus } from '../../corpus/index.ts'
import { parseAddress, type View } from '../../viewer/index.ts'
import type { ReaderStep } from '../contract/source.ts'

/** Tells from two query strings which place and which passage the reader opened. */
export function readerStep(corpus: Corpus, before: string, now: string): ReaderStep {
  const [from, to] = [parseAddress(before), parseAddress(now)]
  const place = openPlace(to)
  const passage = shownPassage(corpus, to)
  const samePassage = passage && sameAt(from, to)
  return {
    ...(place === openPlace(from) ? {} : { place: { place: place === null ? null : corpus.places[place]! } }),
    ...(passage && !samePassage ? { passage } : {}),
  }
}

function openPlace({ selection }: View): string | null {
  return selection.kind === 'place' ? selection.place : null
}

function sameAt({ page: a }: View, { page: b }: View): boolean {
  return a.kind === 'article' && b.kind === 'article' && a.article === b.article && a.mention === b.mention
}

function shownPassage({ mentions, places }: Corpus, { page }: View): ReaderStep['passage'] {
  if (page.kind !== 'article' || page.mention === null) return undefined
  const { article, mention: start } = page
  const mention = mentions.find(mention => mention.article === article && mention.start === start)
  if (!mention) return undefined
  return {
    article,
    start,
    phrase: mention.phrase,
    place: mention.place === null ? null : places[mention.place]!,
  }
}
