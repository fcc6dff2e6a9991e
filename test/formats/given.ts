import type { Article } from '../../src/corpus/index.ts'
import { type ReadItem, type ReadOptions, readFile } from '../../src/formats/index.ts'

/** Text as UTF-8. */
export const bytes = (text: string) => new TextEncoder().encode(text)

/** What a file of a name and content gives. */
export async function read(name: string, content: Uint8Array | string, options: ReadOptions = {}) {
  const items: ReadItem[] = []
  const file = { name, bytes: typeof content === 'string' ? bytes(content) : content }
  for await (const item of readFile(file, options)) items.push(item)
  const articles: Article[] = items.flatMap(item => (item.ok ? [item.article] : []))
  const problems = items.flatMap(item => (item.ok ? [] : [item.problem]))
  return { articles, article: articles[0], problems, sentences: problems.map(({ message }) => message) }
}

/** The spans of a kind as text. */
export function spans(article: Article | undefined, kind: string): string[] {
  return (article?.structure ?? [])
    .filter(range => range.kind === kind)
    .map(({ start, end }) => article?.text.slice(start, end) ?? '')
}
