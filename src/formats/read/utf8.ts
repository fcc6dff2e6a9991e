import { failure, type Result, success } from '../result.ts'

/** The largest text read as one article, in bytes. A novel is a twentieth of it; more is a dump, not an article. */
export const LARGEST_ARTICLE = 20 * 1024 * 1024

/** Decodes text strictly: bytes that are not UTF-8, or that no text has, are refused and never replaced. */
export function readUtf8(name: string, bytes: Uint8Array): Result<string> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failure(`${name} is not UTF-8 text; save it as UTF-8 and try again.`)
  }
  if (text.includes('\0')) return failure(`${name} is not text (it holds NUL bytes); give a plain text file.`)
  return success(text)
}

/** The sentence for a file over a size limit, or undefined where it fits. */
export function refuseSize(name: string, size: number, limit = LARGEST_ARTICLE): string | undefined {
  if (size <= limit) return undefined
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return `${name} has ${megabytes(size)} MB and an article may have ${megabytes(limit)} MB; split it into its articles.`
}
