import type { Article, CorpusMention, Correction } from '../../corpus/index.ts'
import type { Corrections } from '../state/corrections/use-corrections.ts'

/** The mention in question: as the machine found it and as it is now. */
export interface Subject {
  readonly article: Article
  /** The phrase in the text. */
  readonly phrase: string
  readonly start: number
  /** As the machine found it; undefined if only a person says that it names a place. */
  readonly found: CorpusMention | undefined
  /** As corrected; undefined where a person says that it names no place. */
  readonly now: CorpusMention | undefined
  /** The correction that holds for it. */
  readonly correction: Correction | undefined
}

/** A mention with its corrections, or undefined where neither machine nor person finds one. */
export function subjectOf(
  { original, corrected, list }: Pick<Corrections, 'original' | 'corrected' | 'list'>,
  articleId: string,
  start: number,
): Subject | undefined {
  const isHere = (mention: CorpusMention) => mention.article === articleId && mention.start === start
  const article = original.articles.find(({ id }) => id === articleId)
  const now = corrected.mentions.find(isHere)
  const machine = original.mentions.find(isHere)
  // A person may have marked a longer or shorter name that begins at the same letter.
  const found = now && machine?.end !== now.end ? undefined : machine
  const mention = now ?? found
  if (!article || !mention) return undefined
  const correction = list.findLast(correction => reaches(correction, mention, article))
  return { article, phrase: mention.phrase, start, found, now, correction }
}

function reaches(correction: Correction, mention: CorpusMention, { publisher = '' }: Article): boolean {
  const { scope, article, start, quote } = correction
  if (scope === 'mention') return article === mention.article && start === mention.start
  if (!sameName(quote, mention.phrase)) return false
  if (scope === 'publisher') return correction.publisher === publisher
  return scope === 'corpus' || article === mention.article
}

/** Whether two phrases are one name to a correction. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en')
}
