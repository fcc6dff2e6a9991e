import { foldedName, NameClass, placeId } from '../../gazetteer/index.ts'
import { likeliest, type Sense } from '../resolve/senses.ts'
import { confidenceOf } from '../weights/confidence.ts'
import { probability } from '../weights/logistic.ts'
import type { EvidenceInputs } from './evidence-inputs.ts'
import type { Candidate, Mention } from './mention.ts'
import { reasonsFor } from './reasons.ts'
import { findTypedNames, type Stretch } from './typed-names.ts'

/** Below these log-odds (a probability of 0.38) a stretch of text is no mention: at one half, more names were missed than false ones found in texts held out. */
const LEAST_ODDS = -0.5
/** Below this share of the likelihood no place is chosen: the mention is kept as unresolved. */
const LEAST_PLACE = 0.05
/** Less likely candidates are not worth a reader's time. */
const LEAST_CANDIDATE = 0.02
const MOST_CANDIDATES = 5
/** The share of names known only by the words around them that are places, measured on our own texts and on LGL. */
const UNLISTED = 0.9

interface Unlisted extends Stretch {
  readonly confidence: number
}

/** Writes the mentions of the article just read to `out`, in the order of the text. */
export function writeMentions(inputs: EvidenceInputs, demonyms: boolean, out: Mention[]): void {
  const { state, senses, weights } = inputs
  const { spans, score, text } = state
  const unlisted = mergeUnlisted(state, findTypedNames(state, LEAST_ODDS))
  const candidates = new Map<Sense, readonly Candidate[]>()
  let next = 0
  for (let span = 0; span < spans.count; span++) {
    const sense = senses[state.sense[span]!]
    const found = probability(score[span]!)
    if (sense === undefined || score[span]! < LEAST_ODDS) continue
    const best = likeliest(sense)
    const isDemonym = sense.classes[best] === NameClass.demonym
    if (isDemonym && !demonyms) continue
    let ranked = candidates.get(sense)
    if (ranked === undefined) {
      ranked = rank(inputs, sense)
      candidates.set(sense, ranked)
    }
    const share = sense.share[best]!
    const start = startOf(inputs, span, sense.places[best]!)
    const end = spans.end[span]!
    for (; next < unlisted.length && unlisted[next]!.start < end; next++)
      if (unlisted[next]!.end <= start) out.push(unlistedMention(text, unlisted[next]!))
    out.push({
      start,
      end,
      phrase: text.slice(start, end),
      role: isDemonym ? 'demonym' : 'place',
      place: share >= LEAST_PLACE ? ranked[0]!.place : null,
      confidence: confidenceOf(weights, found, share),
      candidates: ranked,
    })
  }
  while (next < unlisted.length) out.push(unlistedMention(text, unlisted[next++]!))
}

/** Where the mention begins: "the Bronx" and "the Hague" have their article in their name. */
function startOf({ state }: EvidenceInputs, span: number, place: number): number {
  const { gazetteer, spans } = state
  const start = spans.start[span]!
  if (spans.definite[span] === 0) return start
  const { names } = gazetteer
  return foldedName(names, names.main[place]!).startsWith('the ') ? start - 4 : start
}

/**
 * Names that are places because of a type word, and names that the model is sure of, in the order of the text,
 * without overlaps.
 */
function mergeUnlisted(
  { unlisted, unlistedOdds }: EvidenceInputs['state'],
  typed: readonly Stretch[],
): Unlisted[] {
  const all: Unlisted[] = []
  let next = 0
  for (let i = 0; i < unlisted.count; i++) {
    const start = unlisted.start[i]!
    const end = unlisted.end[i]!
    while (next < typed.length && typed[next]!.end <= start)
      all.push({ ...typed[next++]!, confidence: UNLISTED })
    if (next < typed.length && typed[next]!.start < end) continue
    all.push({ start, end, confidence: Math.min(UNLISTED, probability(unlistedOdds[i]!)) })
  }
  while (next < typed.length) all.push({ ...typed[next++]!, confidence: UNLISTED })
  return all
}

/** A name that the gazetteer lacks: a person can still give it a place. */
function unlistedMention(text: string, { start, end, confidence }: Unlisted): Mention {
  return {
    start,
    end,
    phrase: text.slice(start, end),
    role: 'place',
    place: null,
    confidence,
    candidates: [],
  }
}

function rank(inputs: EvidenceInputs, sense: Sense): readonly Candidate[] {
  const { share, places } = sense
  const order: number[] = []
  for (let at = 0; at < share.length; at++) if (share[at]! >= LEAST_CANDIDATE) order.push(at)
  order.sort((a, b) => share[b]! - share[a]! || a - b)
  if (order.length > MOST_CANDIDATES) order.length = MOST_CANDIDATES
  if (order.length === 0) order.push(likeliest(sense))
  return order.map(at => ({
    place: placeId(inputs.state.gazetteer, places[at]!),
    score: share[at]!,
    evidence: reasonsFor(inputs, sense, at),
  }))
}
