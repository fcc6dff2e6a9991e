import type { Article } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { type Correction, type CorrectionScope, isRule, type Verdict } from './correction.ts'
import { occurrencesOf } from './occurrences.ts'
import { overlaps, overlay } from './overlay.ts'

/**
 * The corpus as corrected. Where several corrections reach a mention, the last one wins. Each is applied to the
 * machine's own finding, so that a rejected mention can be accepted again. A mention that a person added stays even
 * if the machine finds none there, and replaces those that it overlaps.
 */
export function applyCorrections(corpus: Corpus, corrections: readonly Correction[]): Corpus {
  if (corrections.length === 0) return corpus
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const places = new Map(Object.entries(corpus.places))
  const verdicts: Verdicts = new Map()
  let chosen: CorpusMention[] = []
  const likewise: CorpusMention[] = []
  for (const [order, correction] of corrections.entries()) {
    const article = articles.get(correction.article)
    if (!article && !isRule(correction)) continue
    const { verdict, quote, scope, publisher = '' } = correction
    const start = article ? locateCorrection(article.text, correction) : -1
    const key = keyOf(scope, { article: correction.article, publisher, start }, quote)
    verdicts.set(key, { verdict: follow(verdicts.get(key)?.verdict, verdict), order })
    if (!('place' in verdict)) continue
    places.set(verdict.place.id, verdict.place)
    if (article && start >= 0) {
      const mention = blankMention(article.id, start, quote)
      chosen = chosen.filter(other => other.article !== article.id || !overlaps(other, mention))
      chosen.push(mention)
    }
    if (verdict.kind !== 'added' || scope === 'mention') continue
    const reached = corpus.articles.filter(
      ({ id, publisher: by = '' }) =>
        scope === 'corpus' || (scope === 'publisher' ? by === publisher : id === correction.article),
    )
    for (const { id, text } of reached)
      for (const at of occurrencesOf(text, quote)) likewise.push(blankMention(id, at, quote))
  }
  const mentions = overlay(corpus.mentions, chosen, likewise).flatMap(mention =>
    judge(mention, verdictOn(mention, articles.get(mention.article)?.publisher ?? '', verdicts)),
  )
  // fromEntries defines own properties, so that an id such as "__proto__" stays a mere key.
  return { ...corpus, places: Object.fromEntries(places), mentions: inOrder(mentions, corpus.articles) }
}

/** Verdicts, indexed by what they reach. Each knows its position in the list of corrections. */
type Verdicts = Map<string, { readonly verdict: Verdict; readonly order: number }>

function keyOf(
  scope: CorrectionScope,
  { article, publisher, start }: { article: string; publisher: string; start: number },
  phrase: string,
): string {
  if (scope === 'mention') return `mention ${start} ${phrase.length} ${article}`
  const name = phrase.toLocaleLowerCase('en')
  // A name has no line end, whatever an id or a publisher has.
  if (scope === 'article') return `article ${name}\n${article}`
  return scope === 'publisher' ? `publisher ${name}\n${publisher}` : `corpus ${name}`
}

function verdictOn(
  { article, start, phrase }: CorpusMention,
  publisher: string,
  verdicts: Verdicts,
): Verdict | undefined {
  return (['mention', 'article', 'publisher', 'corpus'] as const)
    .flatMap(scope => verdicts.get(keyOf(scope, { article, publisher, start }, phrase)) ?? [])
    .sort((a, b) => a.order - b.order)
    .reduce<Verdict | undefined>((before, { verdict }) => follow(before, verdict), undefined)
}

/** The verdict that remains after a later one. To accept a mention that was moved is to accept its new place. */
function follow(before: Verdict | undefined, later: Verdict): Verdict {
  return later.kind === 'accepted' && before && 'place' in before ? before : later
}

function judge(mention: CorpusMention, verdict: Verdict | undefined): readonly CorpusMention[] {
  switch (verdict?.kind) {
    case undefined:
      return [mention]
    case 'rejected':
      return []
    case 'accepted':
      return [{ ...mention, confidence: 1, verdict: 'accepted' }]
    case 'moved':
    case 'added':
      return [{ ...mention, place: verdict.place.id, confidence: 1, verdict: verdict.kind }]
  }
}

/** A mention that the machine does not find, before its verdict gives it a place. */
function blankMention(article: string, start: number, phrase: string): CorpusMention {
  const span = { start, end: start + phrase.length, phrase }
  return { article, ...span, role: 'place', place: null, confidence: 0, candidates: [] }
}

/**
 * Where the quote of a correction stands in a text that may have been edited since, in code units: if it occurs more
 * than once, the occurrence whose surrounding text agrees best, then the one nearest to the old offset. -1 if it
 * occurs nowhere, or if none of several occurrences agrees with the surrounding text.
 */
export function locateCorrection(text: string, { quote, prefix, suffix, start }: Correction): number {
  let best = -1
  let most = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    let agreed = 0
    for (let i = 1; i <= prefix.length && text[at - i] === prefix.at(-i); i++) agreed++
    for (let i = 0; i < suffix.length && text[at + quote.length + i] === suffix[i]; i++) agreed++
    if (agreed > most || (agreed === most && Math.abs(at - start) < Math.abs(best - start))) {
      best = at
      most = agreed
    }
  }
  const enough = most >= Math.min(8, prefix.length + suffix.length)
  return enough || best === start || text.indexOf(quote) === text.lastIndexOf(quote) ? best : -1
}

function inOrder(mentions: readonly CorpusMention[], articles: readonly Article[]): CorpusMention[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]))
  const rank = ({ article }: CorpusMention) => order.get(article) ?? articles.length
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start)
}
