import type { NameIndex, PlaceIndex } from '../file/gazetteer.ts'

/** A place that what a person has typed so far could mean. */
export interface PlaceHit {
  readonly place: PlaceIndex
  /** The name that was matched. */
  readonly name: NameIndex
  /** How many letters had to be changed, left out, added or swapped. */
  readonly typos: number
  /** The place's importance less what the match lacks: only to be compared within one search. */
  readonly score: number
}

/** The best hits so far, best first, one a place. */
export interface TopHits {
  readonly list: readonly PlaceHit[]
  /** A hit that does not score more than this is not wanted. */
  readonly floor: number
  readonly add: (hit: PlaceHit) => void
}

/** @param limit how many hits are kept. */
export function createTopHits(limit: number): TopHits {
  const list: PlaceHit[] = []
  const hits = {
    list,
    floor: Number.NEGATIVE_INFINITY,
    add(hit: PlaceHit) {
      const known = list.findIndex(({ place }) => place === hit.place)
      if (known >= 0 && list[known]!.score >= hit.score) return
      if (known >= 0) list.splice(known, 1)
      const at = list.findIndex(
        ({ score, place }) => hit.score > score || (hit.score === score && hit.place < place),
      )
      list.splice(at < 0 ? list.length : at, 0, hit)
      if (list.length > limit) list.pop()
      if (list.length === limit) hits.floor = list[limit - 1]!.score
    },
  }
  return hits
}
