import type { PlaceId } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { groupBy } from './group-by.ts'
import { type Span, sentenceAt, sentencesOf } from './sentences.ts'

/** The sentence around one or more mentions of a place, shown as keyword in context. */
export interface Passage extends Span {
  /** The article's text from `start` to `end`. */
  readonly text: string
  /** The mentions of the place in this passage; offsets count from the start of the article. */
  readonly mentions: readonly CorpusMention[]
}

/** The passages of one article that name a place. */
export interface ArticlePassages {
  readonly article: Article
  readonly passages: readonly Passage[]
}

/** The passages that name a place, by article, in the order of the corpus and of the text. */
export function passagesOfPlace(corpus: Corpus, place: PlaceId): ArticlePassages[] {
  const mentions = corpus.mentions.filter(mention => mention.place === place)
  const byArticle = groupBy(mentions, mention => mention.article)
  return corpus.articles.flatMap(article => {
    const own = byArticle.get(article.id)
    return own ? [{ article, passages: passagesAround(article, own) }] : []
  })
}

/** The passages around mentions of one article. Mentions in one sentence share a passage. */
export function passagesAround(article: Article, mentions: readonly CorpusMention[]): Passage[] {
  const sentences = sentencesOf(article.text, article.language)
  const found: { span: Span; mentions: CorpusMention[] }[] = []
  for (const mention of mentions) {
    const first = sentenceAt(sentences, mention.start) ?? mention
    const last = sentenceAt(sentences, mention.end - 1) ?? first
    const span = { start: Math.min(first.start, mention.start), end: Math.max(last.end, mention.end) }
    const previous = found.at(-1)
    if (previous && span.start < previous.span.end) previous.mentions.push(mention)
    else found.push({ span, mentions: [mention] })
  }
  return found.map(({ span, mentions }) => ({
    ...span,
    text: article.text.slice(span.start, span.end),
    mentions,
  }))
}
