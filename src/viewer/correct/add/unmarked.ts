import { type Article, type CorpusMention, occurrencesOf, type Span } from '../../../corpus/index.ts'

/** Where a name occurs in an article without being a mention yet; upper and lower case count as the same. */
export function unmarked(
  { id, text }: Article,
  mentions: readonly CorpusMention[],
  name: string,
): readonly Span[] {
  const own = mentions.filter(({ article }) => article === id)
  return occurrencesOf(lower(text), lower(name))
    .map(start => ({ start, end: start + name.length }))
    .filter(({ start, end }) => !own.some(mention => mention.start < end && start < mention.end))
}

/** Lower case, letter by letter at the same length, so that offsets hold: İ becomes i without its dot. */
function lower(text: string): string {
  return text.replace(/\p{Lu}/gu, letter => letter.toLowerCase().slice(0, letter.length))
}
