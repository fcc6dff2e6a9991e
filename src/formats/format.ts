import type { Article } from '../corpus/index.ts'
import type { Result } from './result.ts'

/** A kind of file that holds articles. */
export interface ArticleFormat {
  /** The common name of the format, for messages. */
  readonly name: string
  /** File endings with the dot, in lower case. */
  readonly endings: readonly string[]
  /** Reads the articles of a file one by one. One that cannot be read is a sentence; the others stand. */
  readonly read: (fileName: string, bytes: Uint8Array) => Iterable<Result<Article>>
}
