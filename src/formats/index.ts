/** What Wherein reads and writes: one small file a format, each giving a value or a sentence that says why not. */
import type { ArticleFormat } from './format.ts'
import { jsonLinesFormat } from './read/jsonl.ts'
import { textFormat } from './read/text.ts'

export type { ArticleFormat } from './format.ts'
export { readCorpus } from './read/corpus-json.ts'
export { readCorrections } from './read/corrections.ts'
export { type FolderIndex, type IndexEntry, readFolderIndex } from './read/index-json.ts'
export { LARGEST_ARTICLE, refuseSize } from './read/utf8.ts'
export { failure, type Result, success } from './result.ts'
export { writeAnnotations } from './write/annotations.ts'
export { writeCorpus } from './write/corpus-json.ts'
export { writeCorrections } from './write/corrections.ts'

/** Every kind of file that holds articles. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [textFormat, jsonLinesFormat]

/** The format a file's ending tells, or undefined. */
export function formatOf(fileName: string): ArticleFormat | undefined {
  const name = fileName.toLowerCase()
  return ARTICLE_FORMATS.find(format => format.endings.some(ending => name.endsWith(ending)))
}
