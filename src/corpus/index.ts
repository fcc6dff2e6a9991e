/** Articles, their mentions, the places they mean, and views derived from them. */
export { applyCorrections, locateCorrection } from './apply-corrections.ts'
export { type Article, type ArticleMetadata, articleLabel, METADATA_FIELDS } from './article.ts'
export { type BuildOptions, buildCorpus } from './build.ts'
export { columnsOf } from './columns.ts'
export {
  type CompareOptions,
  columnsByArticle,
  columnsByPublisher,
  compareArticles,
  countWords,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  namesByPublisher,
  type PublisherNames,
} from './compare.ts'
export type { Corpus, CorpusMention } from './corpus.ts'
export { type Correction, type CorrectionScope, correct, isRule, type Verdict } from './correction.ts'
export { countNames, countPlaces, type NameCount, type PlaceCount } from './counts.ts'
export { type Counts, countFacets, type Facets } from './facets.ts'
export { type Filter, filterCorpus, isOpen, selectMentions } from './filter.ts'
export { groupBy } from './group-by.ts'
export { type GroupedNumbers, groupNumbers } from './group-numbers.ts'
export { binDates, type DateBin } from './histogram.ts'
export { createHomeOf, homeOf } from './home.ts'
export { type IndexedPassage, indexPassages, type PassageIndex } from './index-passages.ts'
export { KIND_GROUPS, type KindGroup, kindGroup } from './kind-group.ts'
export { isInsideWord, occurrencesOf } from './occurrences.ts'
export { type ArticlePassages, type Passage, passagesAround, passagesOfPlace } from './passages.ts'
export { type NameHit, type PlaceName, placeNamesOf, searchNames } from './search-names.ts'
export {
  type PassageHit,
  type PassageHits,
  type PassageSearchOptions,
  searchPassages,
} from './search-passages.ts'
export { type Span, sentenceAt, sentencesOf } from './sentences.ts'
export { BLOCK_KINDS, type BlockKind, type GivenMention, type TextRange } from './structure.ts'
export { passageLink } from './text-fragment.ts'
export { type Companion, mentionedTogether, togetherSteps } from './together.ts'
export { countErrors, errorsAllowed } from './typing-errors.ts'
