import type { Place } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'

/** What a person says of a mention. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected' }
  | {
      readonly kind: 'moved'
      /** The whole record, since the corpus may not have it. */
      readonly place: Place
    }

/** How far a verdict reaches: this mention, or every mention under the same name in its article or the corpus. */
export type CorrectionScope = 'mention' | 'article' | 'corpus'

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
  readonly verdict: Verdict
}

/** Code units of context kept on either side, as the W3C's examples have. */
const CONTEXT = 32

/** The correction that says a verdict of a mention. */
export function correct(
  article: Article,
  mention: CorpusMention,
  verdict: Verdict,
  scope: CorrectionScope,
): Correction {
  const { start, end, phrase } = mention
  const prefix = article.text.slice(Math.max(0, start - CONTEXT), start)
  const suffix = article.text.slice(end, end + CONTEXT)
  return { article: article.id, quote: phrase, prefix, suffix, start, scope, verdict }
}

/**
 * The corpus as corrected. Of two corrections of one mention the later holds. Where the machine no longer
 * finds a mention that a person gave a place, it stands again.
 */
export function applyCorrections(corpus: Corpus, corrections: readonly Correction[]): Corpus {
  if (corrections.length === 0) return corpus
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const places = { ...corpus.places }
  let mentions: readonly CorpusMention[] = corpus.mentions
  for (const correction of corrections) {
    const article = articles.get(correction.article)
    if (!article) continue
    const { verdict } = correction
    if (verdict.kind === 'moved') places[verdict.place.id] = verdict.place
    mentions = apply(mentions, correction, locate(article.text, correction))
  }
  return { ...corpus, places, mentions: inOrder(mentions, corpus.articles) }
}

function apply(mentions: readonly CorpusMention[], correction: Correction, start: number): CorpusMention[] {
  const { article, quote, scope, verdict } = correction
  const name = quote.toLocaleLowerCase('en')
  const isMeant = (mention: CorpusMention) => {
    if (scope === 'mention') return mention.article === article && mention.start === start
    return (
      (scope === 'corpus' || mention.article === article) && mention.phrase.toLocaleLowerCase('en') === name
    )
  }
  const judged = mentions.flatMap(mention => (isMeant(mention) ? judge(mention, verdict) : [mention]))
  const lost = start >= 0 && !mentions.some(mention => mention.article === article && mention.start === start)
  if (lost && verdict.kind === 'moved') judged.push(restored(article, start, quote, verdict.place.id))
  return judged
}

function judge(mention: CorpusMention, verdict: Verdict): CorpusMention[] {
  switch (verdict.kind) {
    case 'rejected':
      return []
    case 'accepted':
      return [{ ...mention, confidence: 1, verdict: 'accepted' }]
    case 'moved':
      return [{ ...mention, place: verdict.place.id, confidence: 1, verdict: 'moved' }]
  }
}

function restored(article: string, start: number, phrase: string, place: string): CorpusMention {
  const candidates = [{ place, score: 1, evidence: [] }]
  const span = { start, end: start + phrase.length, phrase }
  return { article, ...span, role: 'place', place, confidence: 1, candidates, verdict: 'moved' }
}

/** Where the quote stands now: at its offset, else where its context is, else nowhere (-1). */
function locate(text: string, { quote, prefix, suffix, start }: Correction): number {
  if (text.startsWith(quote, start)) return start
  const found = text.indexOf(prefix + quote + suffix)
  return found < 0 ? -1 : found + prefix.length
}

function inOrder(mentions: readonly CorpusMention[], articles: readonly Article[]): CorpusMention[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]))
  const rank = ({ article }: CorpusMention) => order.get(article) ?? articles.length
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start)
}
