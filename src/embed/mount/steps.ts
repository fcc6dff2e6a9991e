import type { Corpus } from '../../corpus/index.ts'
import { formatAddress, parseAddress, type View } from '../../viewer/index.ts'

/** The query string of the same view with a place open. */
export function withPlace(search: string, place: string): string {
  return changed(search, { selection: { kind: 'place', place } })
}

/** The query string of the same view with an article open at the mention that holds an offset (UTF-16), if one does. */
export function withPassage(search: string, corpus: Corpus | null, article: string, start: number): string {
  const mention = corpus?.mentions.find(
    one => one.article === article && one.start <= start && start < one.end,
  )
  return changed(search, { page: { kind: 'article', article, mention: mention?.start ?? null } })
}

/** The query string of the same view without an article. */
export function withoutArticle(search: string): string {
  return changed(search, { page: { kind: 'articles' } })
}

/** The query string of the same view of the whole corpus. */
export function withoutCamera(search: string): string {
  return changed(search, { camera: null })
}

function changed(search: string, change: Partial<View>): string {
  return formatAddress({ ...parseAddress(search), ...change }, search)
}
