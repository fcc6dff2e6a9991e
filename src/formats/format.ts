import type { Article } from '../corpus/index.ts'
import type { ReadProblem } from './problem.ts'

/** A file as it came, from a folder, an archive, a drop or a pipe. */
export interface SourceFile {
  /** Its path below what was given, with `/` between folders: `north/report.docx`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What a person calls it in messages, where that differs from the name. */
  readonly label?: string
}

/** How to read files. */
export interface ReadOptions {
  /** Fields of an article by the column or key that holds each: `{ text: 'body' }`. Keys may be paths: `doc.body`. */
  readonly fields?: Readonly<Record<string, string>>
  /** A line that parts the articles of one text file. */
  readonly separator?: string
  /** The encoding of texts, as the WHATWG Encoding Standard names it. Default: detected, and reported. */
  readonly encoding?: string
  /** The id of a format, if names do not show it. Default: detected by content and ending. */
  readonly format?: string
}

/** What a reader gives, one by one. */
export type ReadItem =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problem: ReadProblem }

/** A reader of one kind of file. */
export type ReadFormat = (
  file: SourceFile,
  options: ReadOptions,
) => AsyncIterable<ReadItem> | Iterable<ReadItem>

/** A kind of file that holds articles. */
export interface ArticleFormat {
  /** The id for `--format`: `html`. */
  readonly id: string
  /** The common name of the format, for messages. */
  readonly name: string
  /** File endings with the dot, in lower case. */
  readonly endings: readonly string[]
  /** Loads the reader, with the parser it needs. */
  readonly load: () => Promise<ReadFormat>
}

/** An item that is an article. */
export function item(article: Article): ReadItem {
  return { ok: true, article }
}

/** An item that is a problem. */
export function trouble(problem: ReadProblem): ReadItem {
  return { ok: false, problem }
}

/** What to call a file in a sentence. */
export function labelOf({ name, label }: SourceFile): string {
  return label ?? name
}
