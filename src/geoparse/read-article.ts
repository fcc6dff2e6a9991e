import type { NameMatches } from '../gazetteer/index.ts'
import { isGerman } from './recognise/german.ts'
import { HINT_KINDS, hintOf } from './recognise/hints.ts'
import { putLocalFeatures } from './recognise/local.ts'
import { findSpans } from './recognise/spans.ts'
import { type OnScored, rescore } from './rescore.ts'
import type { Home, Resolution } from './resolve/resolution.ts'
import { resolveSenses } from './resolve/resolve.ts'
import type { Scratch } from './resolve/scratch.ts'
import { findSenses, RULED_OUT_SENSE, type Sense, UNKNOWN_SENSE } from './resolve/senses.ts'
import type { ArticleState } from './state/article-state.ts'
import { addCandidate } from './state/candidates.ts'
import { detectLanguage, type Language } from './text/language.ts'
import { findRuns } from './text/runs.ts'
import { scanTokens } from './text/tokens.ts'
import { probability } from './weights/logistic.ts'
import type { Weights } from './weights/weights.ts'

/** Log-odds below which what stands next to a span rules it out, whatever the article says. */
const RULED_OUT = -4

/** What an article is read with. */
export interface Models {
  readonly weights: Weights
  readonly matches: NameMatches
  readonly scratch: Scratch
  readonly home: readonly Home[]
  /** The language of the article; detected where it is not given. */
  readonly language?: Language | undefined
  readonly onScored?: OnScored | undefined
}

/** Reads the article `text[from, to)` into the state. */
export function readArticle(state: ArticleState, from: number, to: number, models: Models): Resolution {
  const { weights, matches, scratch, home, onScored } = models
  state.from = from
  state.to = to
  state.language = models.language ?? detectLanguage(state.text, from, to)
  scanTokens(state.text, from, to, state.tokens)
  findRuns(state.tokens, state.runs)
  state.german = isGerman(state)
  findSpans(state, matches)
  scoreLocally(state, weights)
  state.candidates.count = 0
  for (const { place } of home) addCandidate(state.candidates, state.gazetteer, state.kindClass, place)
  const senses = findSenses(state)
  weighSenses(state, senses)
  const resolution = { state, senses, weights, scratch, home }
  resolveSenses(resolution)
  rescore(resolution, onScored)
  return resolution
}

/** The first step of recognition. Also sums up what these features weigh in the second. */
function scoreLocally(state: ArticleState, { local, rescore: later }: Weights): void {
  const { pool, spans, row } = state
  pool.count = 0
  for (let span = 0; span < spans.count; span++) {
    row[span] = pool.count
    state.hint[span] = hintOf(state, span)
    putLocalFeatures(state, span)
    let first = 0
    let second = 0
    for (let i = row[span]!; i < pool.count; i++) {
      const feature = pool.index[i]!
      const value = pool.value[i]!
      first += local[feature]! * value
      second += later[feature]! * value
    }
    state.local[span] = first
    state.score[span] = second
    state.sense[span] = first < RULED_OUT ? RULED_OUT_SENSE : UNKNOWN_SENSE
  }
  row[spans.count] = pool.count
}

/** A sense is as likely a toponym as its likeliest mention. */
function weighSenses(state: ArticleState, senses: readonly Sense[]): void {
  for (let span = 0; span < state.spans.count; span++) {
    const sense = senses[state.sense[span]!]
    if (sense === undefined) continue
    sense.weight = Math.max(sense.weight, probability(state.local[span]!))
    if (state.spans.definite[span]) sense.definite = true
    const hint = state.hint[span]! & HINT_KINDS
    if (hint !== 0) sense.hint = hint
  }
}
