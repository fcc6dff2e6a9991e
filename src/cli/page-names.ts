import type { Article } from '../corpus/index.ts'

/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/**
 * A file name for each article, in their order: its id where that can be one, else its number. No two are the same,
 * also where capitals do not count or accents are taken apart, as on the disks of Windows and macOS.
 */
export function pageNames(articles: readonly Article[]): string[] {
  const taken = new Set<string>()
  return articles.map(({ id }, index) => {
    const own = isFileName(id) ? id : `article-${index + 1}`
    let name = own
    for (let next = 2; taken.has(folded(name)); next++) name = `${own}-${next}`
    taken.add(folded(name))
    return name
  })
}

function isFileName(id: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,99}$/u.test(id) && !id.endsWith('.') && !RESERVED.test(id)
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
