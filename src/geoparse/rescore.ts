import { GREAT, KNOWN } from './recognise/great-names.ts'
import { listNeighbours } from './recognise/neighbours.ts'
import { findPersons } from './recognise/persons.ts'
import { findSiblings, putSiblings } from './recognise/siblings.ts'
import { writeArticleSigns } from './resolve/article-features.ts'
import { clearSigns } from './resolve/feature-row.ts'
import { readOwnMass } from './resolve/own-contribution.ts'
import type { Reading } from './resolve/resolution.ts'
import { likeliest, type Sense } from './resolve/senses.ts'
import { gather } from './resolve/sum-context.ts'
import { put } from './state/feature-pool.ts'
import { S } from './weights/candidate-features.ts'
import { F } from './weights/features.ts'
import { clampOdds } from './weights/logistic.ts'

/** What the second step needs to know of a sense: its likeliest place, and what speaks for it. */
interface Standing {
  readonly place: number
  /** Its likelihood among the places of the sense. */
  readonly share: number
  readonly importance: number
  /** What the article's other names say for it by their neighbourhood and region, and by their country. */
  readonly support: number
  readonly countrySupport: number
}

/** The second step of recognition: judges every span again in the light of the whole article. */
export function scoreOverall(reading: Reading): void {
  const { draft, senses, weights } = reading
  const { spans, pool, score } = draft
  const persons = findPersons(draft.text, draft.tokens, draft.runs)
  gather(reading)
  const standings = senses.map(sense => standingOf(reading, sense))
  const siblings = findSiblings(draft, standings)
  const end = pool.count
  for (let span = 0; span < spans.count; span++) {
    const at = draft.sense[span]!
    if (at < 0) continue
    const standing = standings[at]!
    pool.count = end
    putSiblings(draft, span, siblings.get(standing.place)!)
    putOverall(reading, span, standing, persons)
    for (let i = end; i < pool.count; i++) score[span]! += weights.article[pool.index[i]!]! * pool.value[i]!
    draft.onScored?.(span, end)
  }
  pool.count = end
}

function standingOf(reading: Reading, sense: Sense): Standing {
  const { draft, scale } = reading
  const { own, row } = scale
  const best = likeliest(sense)
  const place = sense.places[best]!
  readOwnMass(sense, own)
  clearSigns(row)
  writeArticleSigns(reading, sense, best)
  return {
    place,
    share: sense.share[best]!,
    importance: draft.gazetteer.importance[place]!,
    support: row.value[S.around]! + row.value[S.regionSum]! + row.value[S.regionTowns]!,
    countrySupport: row.value[S.countryNamed]! + row.value[S.countrySum]! + row.value[S.countryTowns]!,
  }
}

/** @param persons how often each word stands in a person's full name. */
function putOverall(
  { draft }: Reading,
  span: number,
  { share, importance, support, countrySupport }: Standing,
  persons: ReadonlyMap<string, number>,
): void {
  const { spans, pool, tokens, text } = draft
  const first = spans.firstToken[span]!
  if (persons.size > 0 && first === spans.lastToken[span]) {
    const count = persons.get(text.slice(tokens.start[first], tokens.end[first]))
    if (count !== undefined)
      put(pool, importance > GREAT ? F.greatPersonElsewhere : F.personElsewhere, Math.log2(count + 1))
  }
  const neighbours = listNeighbours(draft, span)
  if (neighbours >= 0) put(pool, F.neighbours, neighbours)
  if (draft.qualifier[span]! >= 0) put(pool, F.qualified, 1)
  if (span > 0 && draft.qualifier[span - 1] === span) put(pool, F.qualifies, 1)
  put(pool, F.countrySupport, countrySupport)
  put(pool, F.support, support)
  put(pool, F.certainty, share)
  if (importance < KNOWN) put(pool, F.unsupportedSmall, (KNOWN - importance) / (1 + support))
  put(pool, F.local, clampOdds(draft.local[span]!))
}
