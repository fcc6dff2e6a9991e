import type { ArticleState } from '../state/article-state.ts'
import type { Sense } from './senses.ts'

/** So many names before and after a mention are its neighbours in the text. */
const REACH = 3
/** A name mentioned all over the article has no more neighbours than these. */
const MOST_NEIGHBOURS = 12

/** Writes which senses stand beside which in the text: the names on one road stand in one sentence. */
export function findTextNeighbours({ spans, sense }: ArticleState, senses: readonly Sense[]): void {
  for (let span = 0; span < spans.count; span++) {
    const me = sense[span]!
    if (me < 0) continue
    const to = Math.min(spans.count, span + 1 + REACH)
    for (let other = span + 1; other < to; other++) {
      const you = sense[other]!
      if (you < 0 || you === me) continue
      add(senses[me]!.beside, you)
      add(senses[you]!.beside, me)
    }
  }
}

function add(list: number[], sense: number): void {
  if (list.length < MOST_NEIGHBOURS && !list.includes(sense)) list.push(sense)
}
