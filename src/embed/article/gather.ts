import type { Article, Corpus } from '../../corpus/index.ts'

/** The id of the page's first article in the corpus that is made of it; the others are numbered on from 2. */
export function idOf(index: number): string {
  return index === 0 ? 'page' : `page-${index + 1}`
}

/** An article of the page as the geoparser takes it. */
export function articleOf(element: Element, index: number, count: number, text: string): Article {
  const heading = element.querySelector('h1, h2, h3')?.textContent?.trim()
  const language = element.closest('[lang]')?.getAttribute('lang')
  return {
    id: idOf(index),
    // One article is what the page is about; of several each has a heading of its own.
    title: (count > 1 && heading) || document.title,
    text,
    ...(language ? { language } : {}),
  }
}

/** One corpus of several, in their order. */
export function gather(parts: readonly Corpus[]): Corpus | null {
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  return {
    ...first,
    articles: parts.flatMap(({ articles }) => articles),
    mentions: parts.flatMap(({ mentions }) => mentions),
    places: Object.assign({}, ...parts.map(({ places }) => places)),
  }
}

/** Whether two corpora show the same: the same texts, and in them the same names of the same places. */
export function showSame(a: Corpus | null, b: Corpus | null): boolean {
  if (!a || !b || a.mentions.length !== b.mentions.length || a.articles.length !== b.articles.length)
    return false
  return (
    a.articles.every(({ id, text }, i) => b.articles[i]?.id === id && b.articles[i]?.text === text) &&
    a.mentions.every(({ article, start, end, place }, i) => {
      const other = b.mentions[i]
      return other?.article === article && other.start === start && other.end === end && other.place === place
    }) &&
    Object.entries(a.places).every(([id, { shape }]) => Boolean(shape) === Boolean(b.places[id]?.shape))
  )
}
