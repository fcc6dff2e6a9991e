import { type Corpus, type CorpusMention, groupBy } from '../../corpus/index.ts'
import type { WriteOptions } from '../write-format.ts'
import { createOffsets } from './offsets.ts'

/** The label of a place name, as most models for news have it. */
const LABEL = 'LOC'

/** Spans of each article as Python counts them: these files are read by Python programs. */
function spansOf(corpus: Corpus, { offsets = 'codepoint' }: WriteOptions) {
  const byArticle = groupBy(corpus.mentions, ({ article }) => article)
  return corpus.articles.map(article => {
    const offset = createOffsets(article.text, offsets)
    const spans = (byArticle.get(article.id) ?? []).map((mention: CorpusMention) => ({
      mention,
      start: offset(mention.start),
      end: offset(mention.end),
    }))
    return { article, spans }
  })
}

/** spaCy: a line an article, `{"text", "entities": [[start, end, label]]}`. */
export function writeSpacy(corpus: Corpus, options: WriteOptions = {}): string {
  const lines = spansOf(corpus, options).map(({ article: { id, text }, spans }) =>
    JSON.stringify({
      text: text.toWellFormed(),
      entities: spans.map(({ start, end }) => [start, end, LABEL]),
      meta: { id },
    }),
  )
  return `${lines.join('\n')}\n`
}

/** doccano: a line an article, `{"text", "label": [[start, end, label]]}`. */
export function writeDoccano(corpus: Corpus, options: WriteOptions = {}): string {
  const lines = spansOf(corpus, options).map(({ article: { id, text }, spans }) =>
    JSON.stringify({
      id,
      text: text.toWellFormed(),
      label: spans.map(({ start, end }) => [start, end, LABEL]),
    }),
  )
  return `${lines.join('\n')}\n`
}

/** Label Studio: a task an article, with what was found as a prediction to check. */
export function writeLabelStudio(corpus: Corpus, options: WriteOptions = {}): string {
  const tasks = spansOf(corpus, options).map(({ article, spans }) => {
    const result = spans.map(({ mention, start, end }, index) => ({
      id: `m${index}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      score: mention.confidence,
      value: { start, end, text: mention.phrase, labels: [LABEL] },
      meta: { text: mention.place === null ? [] : [mention.place] },
    }))
    return {
      data: {
        text: article.text.toWellFormed(),
        id: article.id,
        ...(article.title && { title: article.title }),
      },
      predictions: [{ model_version: corpus.generator ?? 'wherein', result }],
    }
  })
  return `${JSON.stringify(tasks)}\n`
}
