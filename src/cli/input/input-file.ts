import { readFile } from 'node:fs/promises'
import type { SourceFile } from '../../formats/index.ts'
import { fileReason } from '../problem.ts'

/** A file to read: on the disk, or already here from a pipe or the web. */
export interface InputFile {
  /** Its path below the path that was given, with `/` between folders: it makes the article's id. */
  readonly name: string
  /** What to call it in messages: the path as a person would type it. */
  readonly label: string
  readonly size: number
  /** When it was last written, in milliseconds since 1970. 0 where that is not known. */
  readonly changed: number
  readonly source: { readonly path: string } | { readonly bytes: Uint8Array }
}

/** The file with its bytes, or the sentence that says why they cannot be had. */
export async function loadFile({ name, label, source }: InputFile): Promise<SourceFile | string> {
  if ('bytes' in source) return { name, label, bytes: source.bytes }
  try {
    return { name, label, bytes: await readFile(source.path) }
  } catch (error) {
    return `${label} ${fileReason(error)}; it was left out.`
  }
}
