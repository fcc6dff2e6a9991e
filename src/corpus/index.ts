/** Articles, their mentions, the places they mean, and views derived from them. */
export { type Article, type ArticleMetadata, articleLabel, METADATA_FIELDS } from './article.ts'
export { type BuildOptions, buildCorpus } from './build.ts'
export type { Corpus, CorpusMention } from './corpus.ts'
export { countNames, countPlaces, type PlaceCount } from './counts.ts'
export { type ArticlePassages, type Passage, passagesAround, passagesOfPlace } from './passages.ts'
export { type Span, sentenceAt, sentencesOf } from './sentences.ts'
