import type { CorpusMention } from './corpus.ts'
import { groupBy } from './group-by.ts'
import type { Span } from './sentences.ts'

/**
 * Mentions with those of a person laid over them: what a person marked replaces what it overlaps; the same name
 * elsewhere is added only where nothing is marked yet. A span that both have stays as it was found.
 *
 * @param chosen marked by a person, none overlapping another.
 * @param likewise the same names elsewhere.
 */
export function overlay(
  found: readonly CorpusMention[],
  chosen: readonly CorpusMention[],
  likewise: readonly CorpusMention[],
): CorpusMention[] {
  if (chosen.length === 0 && likewise.length === 0) return [...found]
  const chosenIn = groupBy(chosen, ({ article }) => article)
  const kept = found.filter(
    mention => !chosenIn.get(mention.article)?.some(one => overlaps(one, mention) && !sameSpan(one, mention)),
  )
  const touched = new Set([...chosen, ...likewise].map(({ article }) => article))
  const covered = new Map<string, Set<number>>([...touched].map(article => [article, new Set()]))
  const cover = (mention: CorpusMention) => {
    const units = covered.get(mention.article)
    if (units) for (let at = mention.start; at < mention.end; at++) units.add(at)
  }
  const isFree = ({ article, start, end }: CorpusMention) => {
    for (let at = start; at < end; at++) if (covered.get(article)?.has(at)) return false
    return true
  }
  for (const mention of kept) cover(mention)
  const fresh: CorpusMention[] = []
  for (const mention of [...chosen, ...likewise]) {
    if (!isFree(mention)) continue
    fresh.push(mention)
    cover(mention)
  }
  return [...kept, ...fresh]
}

/** Whether two spans of one text share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
