import type { Corpus, Filter } from '../../corpus/index.ts'
import { START, type View } from './view.ts'

/** A part of a link that the corpus does not have. */
export type Missing = 'place' | 'article' | 'mention' | 'filter'

/**
 * Compares a view from an address with the corpus: what the corpus lacks is left out and reported. A link outlives
 * the corpus it was made for, so this is no error.
 */
export function resolveView(view: View, corpus: Corpus): { view: View; missing: readonly Missing[] } {
  const missing: Missing[] = []
  let { page, selection } = view
  if (selection.kind === 'place' && !isMentioned(corpus, selection.place)) {
    missing.push('place')
    selection = START.selection
  }
  if (page.kind === 'article') {
    const { article, mention } = page
    if (!corpus.articles.some(({ id }) => id === article)) {
      missing.push('article')
      page = START.page
    } else if (mention !== null && !hasMention(corpus, article, mention)) {
      missing.push('mention')
      page = { ...page, mention: null }
    }
  }
  const filter = knownFilter(view.filter, corpus)
  if (filter !== view.filter) missing.push('filter')
  return { view: { ...view, page, selection, filter }, missing }
}

/** The filter without values that the corpus lacks; the same object if it has them all. */
function knownFilter(filter: Filter, { articles, places }: Corpus): Filter {
  const has: { [Field in 'articles' | 'publishers' | 'countries']: (value: string) => boolean } = {
    articles: id => articles.some(article => article.id === id),
    publishers: name => articles.some(({ publisher = '' }) => publisher === name),
    countries: code => Object.values(places).some(({ country = '' }) => country === code),
  }
  let known = filter
  for (const field of ['articles', 'publishers', 'countries'] as const) {
    const values = filter[field]
    const left = values?.filter(has[field])
    if (left?.length !== values?.length) known = { ...known, [field]: left?.length ? left : undefined }
  }
  return known
}

function isMentioned(corpus: Corpus, place: string): boolean {
  return Object.hasOwn(corpus.places, place) && corpus.mentions.some(mention => mention.place === place)
}

function hasMention(corpus: Corpus, article: string, start: number): boolean {
  return corpus.mentions.some(mention => mention.article === article && mention.start === start)
}
