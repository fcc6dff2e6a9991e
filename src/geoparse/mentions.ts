import { NameClass, placeId } from '../gazetteer/index.ts'
import type { Draft } from './draft.ts'
import { probability } from './logistic.ts'
import type { Candidate, Mention } from './mention.ts'
import { likeliest } from './resolve.ts'
import type { Sense } from './senses.ts'

/** Below this probability a stretch of text is no mention. */
const LEAST_MENTION = 0.5
/** Below this share of the likelihood no place is chosen: the mention is kept as unresolved. */
const LEAST_PLACE = 0.2
/** Less likely candidates are not worth a reader's time. */
const LEAST_CANDIDATE = 0.01
const MOST_SHOWN = 5

/** Writes the draft's mentions to `out`. */
export function writeMentions(
  draft: Draft,
  senses: readonly Sense[],
  demonyms: boolean,
  out: Mention[],
): void {
  const { spans, score, text } = draft
  const shown = new Map<Sense, readonly Candidate[]>()
  for (let span = 0; span < spans.count; span++) {
    if (draft.sense[span]! < 0) continue
    const found = probability(score[span]!)
    if (found < LEAST_MENTION) continue
    const sense = senses[draft.sense[span]!]!
    const best = likeliest(sense)
    const role = sense.classes[best] === NameClass.demonym ? 'demonym' : 'place'
    if (role === 'demonym' && !demonyms) continue
    let candidates = shown.get(sense)
    if (candidates === undefined) shown.set(sense, (candidates = candidatesOf(draft, sense)))
    const start = spans.start[span]!
    const end = spans.end[span]!
    out.push({
      start,
      end,
      phrase: text.slice(start, end),
      role,
      place: sense.share[best]! >= LEAST_PLACE ? placeId(draft.gazetteer, sense.places[best]!) : null,
      confidence: found * sense.share[best]!,
      candidates,
    })
  }
}

function candidatesOf(draft: Draft, sense: Sense): readonly Candidate[] {
  const order = [...sense.share.keys()].filter(at => sense.share[at]! >= LEAST_CANDIDATE)
  order.sort((a, b) => sense.share[b]! - sense.share[a]! || a - b)
  return order.slice(0, MOST_SHOWN).map(at => ({
    place: placeId(draft.gazetteer, sense.places[at]!),
    score: sense.share[at]!,
    evidence: [{ kind: 'population', population: draft.gazetteer.population[sense.places[at]!]!, weight: 0 }],
  }))
}
