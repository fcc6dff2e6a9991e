import type { Corpus, CorpusMention } from '../../corpus/index.ts'

/** Where a mention stands. */
interface Spot {
  /** The article's id. */
  readonly article: string
  /** UTF-16 code units. */
  readonly start: number
}

/** A review: a person goes through the mentions, least certain first. */
export interface Reviewing {
  /** The mentions to review; null if no review is going on. */
  readonly queue: readonly Spot[] | null
  /** The number of the one that is looked at; the queue's length once all were. */
  readonly at: number
  /** The numbers of those judged, in the order of the verdicts. */
  readonly judged: readonly number[]
}

/** No review goes on. */
export const NO_REVIEW: Reviewing = { queue: null, at: 0, judged: [] }

/** The mentions that nobody has judged and that the source does not mark, least certain first. */
export function reviewQueue({ mentions }: Corpus): readonly CorpusMention[] {
  return mentions
    .filter(({ verdict, given }) => verdict === undefined && given === undefined)
    .toSorted((a, b) => a.confidence - b.confidence)
}

/** On to the next, after a verdict or past a mention that is left for later. */
export function reviewNext({ queue, at, judged }: Reviewing, verdict: boolean): Reviewing {
  return { queue, at: at + 1, judged: verdict ? [...judged, at] : judged }
}

/** Back to the mention of the last verdict, which was taken back. */
export function reviewBack(reviewing: Reviewing): Reviewing {
  const { queue, judged } = reviewing
  const last = judged.at(-1)
  return last === undefined ? reviewing : { queue, at: last, judged: judged.slice(0, -1) }
}
