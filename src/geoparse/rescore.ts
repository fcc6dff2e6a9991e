import { GREAT, KNOWN } from './recognise/great-names.ts'
import { listNeighbours } from './recognise/neighbours.ts'
import { findPersons } from './recognise/persons.ts'
import { findSiblings, putSiblings } from './recognise/siblings.ts'
import { writeArticleFeatures } from './resolve/article-features.ts'
import { clearFeatures } from './resolve/feature-row.ts'
import { readOwnContribution } from './resolve/own-contribution.ts'
import type { Resolution } from './resolve/resolution.ts'
import { likeliest, type Sense } from './resolve/senses.ts'
import { sumContext } from './resolve/sum-context.ts'
import type { ArticleState } from './state/article-state.ts'
import { put } from './state/feature-pool.ts'
import { C } from './weights/candidate-features.ts'
import { F } from './weights/features.ts'
import { clampOdds } from './weights/logistic.ts'

/** What the second step needs to know about a sense: its likeliest place and the evidence for it. */
interface Standing {
  readonly place: number
  /** Its likelihood among the places of the sense. */
  readonly share: number
  readonly importance: number
  /** How strongly the article's other names support it: by neighbourhood and region, and by country. */
  readonly support: number
  readonly countrySupport: number
}

/** Called for each span while its features stand in `state.pool`. For fitting weights. */
export type OnScored = (state: ArticleState, span: number) => void

/** The second step of recognition: judges every span again in the light of the whole article. */
export function rescore(resolution: Resolution, onScored?: OnScored): void {
  const { state, senses, weights } = resolution
  const { spans, pool, score } = state
  const persons = findPersons(state.text, state.tokens, state.runs)
  sumContext(resolution)
  const standings = senses.map(sense => standingOf(resolution, sense))
  const siblings = findSiblings(state, standings)
  for (let span = 0; span < spans.count; span++) {
    const at = state.sense[span]!
    if (at < 0) continue
    const standing = standings[at]!
    pool.count = 0
    putSiblings(state, span, siblings.get(standing.place)!)
    putOverall(resolution, span, standing, persons)
    let sum = 0
    for (let i = 0; i < pool.count; i++) sum += weights.rescore[pool.index[i]!]! * pool.value[i]!
    score[span] = sum
    onScored?.(state, span)
  }
}

function standingOf(resolution: Resolution, sense: Sense): Standing {
  const { state, scratch } = resolution
  const { own, row } = scratch
  const best = likeliest(sense)
  const place = sense.places[best]!
  readOwnContribution(sense, own)
  clearFeatures(row)
  writeArticleFeatures(resolution, sense, best)
  return {
    place,
    share: sense.share[best]!,
    importance: state.gazetteer.importance[place]!,
    support: row.value[C.around]! + row.value[C.regionSum]! + row.value[C.regionTowns]!,
    countrySupport: row.value[C.countryNamed]! + row.value[C.countrySum]! + row.value[C.countryTowns]!,
  }
}

/** @param persons how often each word stands in a person's full name. */
function putOverall(
  { state }: Resolution,
  span: number,
  { share, importance, support, countrySupport }: Standing,
  persons: ReadonlyMap<string, number>,
): void {
  const { spans, pool, tokens, text } = state
  put(pool, F.bias, 1)
  const first = spans.firstToken[span]!
  if (persons.size > 0 && first === spans.lastToken[span]) {
    const count = persons.get(text.slice(tokens.start[first], tokens.end[first]))
    if (count !== undefined)
      put(pool, importance > GREAT ? F.greatPersonElsewhere : F.personElsewhere, Math.log2(count + 1))
  }
  const neighbours = listNeighbours(state, span)
  if (neighbours >= 0) put(pool, F.neighbours, neighbours)
  if (state.qualifier[span]! >= 0) put(pool, F.qualified, 1)
  if (span > 0 && state.qualifier[span - 1] === span) put(pool, F.qualifies, 1)
  put(pool, F.countrySupport, countrySupport)
  put(pool, F.support, support)
  put(pool, F.certainty, share)
  if (importance < KNOWN) put(pool, F.unsupportedSmall, (KNOWN - importance) / (1 + support))
  put(pool, F.local, clampOdds(state.local[span]!))
}
