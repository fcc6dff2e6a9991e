import type { Article } from '../../corpus/index.ts'
import type { ArticleFormat } from '../format.ts'
import { failure, type Result, success } from '../result.ts'
import { readUtf8, refuseSize } from './utf8.ts'

/** Plain text: one file is one article, and its id is the file name without folder and ending. */
export const textFormat: ArticleFormat = {
  name: 'plain text',
  endings: ['.txt'],
  read: (fileName, bytes) => [readText(fileName, bytes)],
}

function readText(fileName: string, bytes: Uint8Array): Result<Article> {
  const tooLarge = refuseSize(fileName, bytes.length)
  if (tooLarge) return failure(tooLarge)
  const text = readUtf8(fileName, bytes)
  if (!text.ok) return text
  if (text.value.trim() === '')
    return failure(`${fileName} holds no text; fill it or take it out of the folder.`)
  return success({ id: articleId(fileName), text: text.value })
}

/** `a/b/report.txt` → `report`. */
export function articleId(fileName: string): string {
  return fileName.replace(/^.*[\\/]/u, '').replace(/(?!^)\.[^.]*$/u, '')
}
