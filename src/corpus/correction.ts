import type { Place } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { CorpusMention } from './corpus.ts'

/** A person's judgement of a mention. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected' }
  | {
      /**
       * Moved: the name means another place than the machine thought. Added: a name that the machine overlooked.
       */
      readonly kind: 'moved' | 'added'
      /** The whole record, since the corpus may not have it. */
      readonly place: Place
    }

/**
 * How far a verdict reaches: this mention, or every mention under the same name in its article, in everything by its
 * publisher, or in the corpus. The last two are rules: they hold for other articles too, where this one is not among them.
 * A name that was added is then also marked wherever it stands as a word of its own.
 */
export type CorrectionScope = 'mention' | 'article' | 'publisher' | 'corpus'

/**
 * A person's verdict on a mention, kept apart from the machine's output so that both survive a re-run. It
 * names what it corrects as W3C Web Annotation selectors do, by quote and by offset.
 */
export interface Correction {
  /** The article's id. */
  readonly article: string
  /** The phrase corrected. */
  readonly quote: string
  /** Text just before and after the phrase, for finding it in a text that was edited since. */
  readonly prefix: string
  readonly suffix: string
  /** Where the phrase begins, in UTF-16 code units. */
  readonly start: number
  readonly scope: CorrectionScope
  /** Whose articles the verdict reaches, where its scope is `publisher`. */
  readonly publisher?: string
  readonly verdict: Verdict
}

/** Whether a correction holds for articles that nobody has seen yet. */
export function isRule({ scope }: Correction): boolean {
  return scope === 'corpus' || scope === 'publisher'
}

/** Code units of context kept on either side, as the W3C's examples have. */
const CONTEXT = 32

/** The correction that says a verdict of a mention, or of a phrase that is to be one. */
export function correct(
  article: Article,
  { start, end, phrase }: Pick<CorpusMention, 'start' | 'end' | 'phrase'>,
  verdict: Verdict,
  scope: CorrectionScope,
): Correction {
  const prefix = article.text.slice(Math.max(0, start - CONTEXT), start)
  const suffix = article.text.slice(end, end + CONTEXT)
  const { publisher = '' } = article
  return {
    article: article.id,
    quote: phrase,
    prefix,
    suffix,
    start,
    scope,
    ...(scope === 'publisher' && { publisher }),
    verdict,
  }
}
