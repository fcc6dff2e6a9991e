import type { NameMatches } from '../gazetteer/index.ts'
import { chooseUnlisted } from './recognise/choose-unlisted.ts'
import { findCandidateSpans } from './recognise/find-candidate-spans.ts'
import { HINT_KINDS } from './recognise/hints.ts'
import { tagSpans } from './recognise/model/tagger.ts'
import { type OnScored, rescore } from './rescore.ts'
import type { Home, Resolution } from './resolve/resolution.ts'
import { resolveSenses } from './resolve/resolve.ts'
import type { Scratch } from './resolve/scratch.ts'
import { findSenses, RULED_OUT_SENSE, type Sense, UNKNOWN_SENSE } from './resolve/senses.ts'
import type { ArticleState } from './state/article-state.ts'
import { addCandidate } from './state/candidates.ts'
import type { Language } from './text/language.ts'
import { probability } from './weights/logistic.ts'
import type { Weights } from './weights/weights.ts'

/** Log-odds below which what stands next to a span rules it out, whatever the article says. */
const RULED_OUT = -4

/** The inputs that every article is read with. */
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
  findCandidateSpans(state, from, to, matches, models.language)
  tagSpans(state, weights.tagger)
  chooseUnlisted(state, RULED_OUT)
  for (let span = 0; span < state.spans.count; span++)
    state.sense[span] = state.local[span]! < RULED_OUT ? RULED_OUT_SENSE : UNKNOWN_SENSE
  state.candidates.count = 0
  for (const { place } of home) addCandidate(state.candidates, state.gazetteer, state.kindClass, place)
  const senses = findSenses(state)
  weighSenses(state, senses)
  const resolution = { state, senses, weights, scratch, home }
  resolveSenses(resolution)
  rescore(resolution, onScored)
  return resolution
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
