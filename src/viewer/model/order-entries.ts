import type { Corpus } from '../../corpus/index.ts'
import type { PlaceOrder } from '../state/index.ts'
import type { Entry } from './entry.ts'

/**
 * Places in the order that a reader asked for.
 *
 * @param language BCP 47, for the order of names.
 */
export function orderEntries(
  entries: readonly Entry[],
  order: PlaceOrder,
  corpus: Corpus,
  language: string,
): readonly Entry[] {
  switch (order) {
    case 'mentions':
      return entries
    case 'name': {
      const { compare } = new Intl.Collator(language)
      return [...entries].sort((a, b) => compare(a.label, b.label))
    }
    case 'first': {
      const ranks = articleRanks(corpus)
      const rankOf = ({ mentions }: Entry) =>
        mentions.reduce((least, { article }) => Math.min(least, ranks.get(article) ?? Infinity), Infinity)
      const ranked = entries.map(entry => ({ entry, rank: rankOf(entry) }))
      const startOf = ({ entry, rank }: (typeof ranked)[number]) =>
        entry.mentions.find(({ article }) => ranks.get(article) === rank)?.start ?? 0
      return ranked.sort((a, b) => a.rank - b.rank || startOf(a) - startOf(b)).map(({ entry }) => entry)
    }
  }
}

/** The articles by day; those that state none come last, in the order of the corpus. */
function articleRanks({ articles }: Corpus): Map<string, number> {
  const dated = articles.map(({ id, date }, index) => ({ id, date: date ?? '\uffff', index }))
  dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index))
  return new Map(dated.map(({ id }, rank) => [id, rank]))
}
