import type { NameMatches } from '../gazetteer/index.ts'
import { isGerman } from './recognise/german.ts'
import { HINT_KINDS, hintOf } from './recognise/hints.ts'
import { putLocalFeatures } from './recognise/local.ts'
import { findSpans } from './recognise/spans.ts'
import { scoreOverall } from './rescore.ts'
import type { Home, Reading } from './resolve/resolution.ts'
import { resolveSenses } from './resolve/resolve.ts'
import type { Scale } from './resolve/scratch.ts'
import { findSenses, HOPELESS_SENSE, type Sense, UNKNOWN_SENSE } from './resolve/senses.ts'
import type { Draft } from './state/article-state.ts'
import { addCandidate } from './state/candidates.ts'
import { findRuns } from './text/runs.ts'
import { scanTokens } from './text/tokens.ts'
import { probability } from './weights/logistic.ts'
import type { Weights } from './weights/weights.ts'

/** Log-odds below which what stands next to a span rules it out, whatever the article says. */
const HOPELESS = -4

/** What an article is read with. */
export interface Means {
  readonly weights: Weights
  readonly matches: NameMatches
  readonly scale: Scale
  readonly home: readonly Home[]
}

/** Reads the article `text[from, to)` into the draft. */
export function readArticle(draft: Draft, from: number, to: number, means: Means): Reading {
  const { weights, matches, scale, home } = means
  draft.from = from
  draft.to = to
  scanTokens(draft.text, from, to, draft.tokens)
  findRuns(draft.tokens, draft.runs)
  draft.german = isGerman(draft)
  findSpans(draft, matches)
  scoreLocally(draft, weights)
  draft.candidates.count = 0
  for (const { place } of home) addCandidate(draft.candidates, draft.gazetteer, draft.kindGroup, place)
  const senses = findSenses(draft)
  weighSenses(draft, senses)
  const reading = { draft, senses, weights, scale, home }
  resolveSenses(reading)
  scoreOverall(reading)
  return reading
}

/** The first step of recognition. Also sums up what these features weigh in the second. */
function scoreLocally(draft: Draft, { local, article }: Weights): void {
  const { pool, spans, row } = draft
  pool.count = 0
  for (let span = 0; span < spans.count; span++) {
    row[span] = pool.count
    draft.hint[span] = hintOf(draft, span)
    putLocalFeatures(draft, span)
    let first = 0
    let second = 0
    for (let i = row[span]!; i < pool.count; i++) {
      const feature = pool.index[i]!
      const value = pool.value[i]!
      first += local[feature]! * value
      second += article[feature]! * value
    }
    draft.local[span] = first
    draft.score[span] = second
    draft.sense[span] = first < HOPELESS ? HOPELESS_SENSE : UNKNOWN_SENSE
  }
  row[spans.count] = pool.count
}

/** A sense is as sure as its surest mention. */
function weighSenses(draft: Draft, senses: readonly Sense[]): void {
  for (let span = 0; span < draft.spans.count; span++) {
    const sense = senses[draft.sense[span]!]
    if (sense === undefined) continue
    sense.weight = Math.max(sense.weight, probability(draft.local[span]!))
    if (draft.spans.article[span]) sense.article = true
    const hint = draft.hint[span]! & HINT_KINDS
    if (hint !== 0) sense.hint = hint
  }
}
