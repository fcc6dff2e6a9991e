/** The lists that the panel has. */
export type ListKind = 'articles' | 'places' | 'compare'

/** The page of the panel beside the map. */
export type Page =
  | { readonly kind: ListKind }
  | {
      readonly kind: 'article'
      /** The article's id. */
      readonly article: string
      /** Where the marked mention begins in its text, in UTF-16 code units. */
      readonly mention: number | null
    }

/** Whether two pages are the same. */
export function samePage(a: Page, b: Page): boolean {
  if (a.kind !== 'article' || b.kind !== 'article') return a.kind === b.kind
  return a.article === b.article && a.mention === b.mention
}
