import type { Gazetteer } from '../../gazetteer/index.ts'
import type { Language } from '../text/language.ts'
import { makeRuns, type Runs } from '../text/runs.ts'
import { makeTokens, type Tokens } from '../text/tokens.ts'
import { type Candidates, makeCandidates } from './candidates.ts'
import { type FeaturePool, makePool } from './feature-pool.ts'
import { kindClasses } from './kinds.ts'
import { makeSpans, type Spans } from './span-list.ts'

/** What is known of one article while it is being read: all working memory. */
export interface ArticleState {
  /** How many words it has room for. */
  readonly capacity: number
  readonly gazetteer: Gazetteer
  /** See `kindClasses`. */
  readonly kindClass: Uint8Array
  text: string
  /** The language of the article, undefined where it is not known. */
  language: Language | undefined
  from: number
  to: number
  readonly tokens: Tokens
  readonly runs: Runs
  readonly spans: Spans
  /** Runs of capitals that hold no gazetteer name. */
  readonly unlisted: Spans
  readonly candidates: Candidates
  readonly pool: FeaturePool
  /** Log-odds that each span is a toponym, judged by what stands next to it. */
  readonly local: Float64Array
  /** The same of each span of `unlisted`. */
  readonly unlistedOdds: Float64Array
  /** The same after the whole article has been read. */
  readonly score: Float64Array
  /** The sense (see `senses.ts`) of each span. */
  readonly sense: Int32Array
  /** The index of the span that qualifies this one ("Paris, Texas"), or -1. */
  readonly qualifier: Int32Array
  /** See `hintOf`. */
  readonly hint: Int16Array
}

/** @param capacity how many words of the text it has room for: no word is shorter than a letter and a space. */
export function makeArticleState(gazetteer: Gazetteer, capacity: number): ArticleState {
  return {
    capacity,
    gazetteer,
    kindClass: kindClasses(gazetteer),
    text: '',
    language: undefined,
    from: 0,
    to: 0,
    tokens: makeTokens(capacity),
    runs: makeRuns(capacity),
    spans: makeSpans(capacity),
    unlisted: makeSpans(capacity * 2),
    candidates: makeCandidates(capacity),
    pool: makePool(64),
    local: new Float64Array(capacity),
    unlistedOdds: new Float64Array(capacity * 2),
    score: new Float64Array(capacity),
    sense: new Int32Array(capacity),
    hint: new Int16Array(capacity),
    qualifier: new Int32Array(capacity),
  }
}
