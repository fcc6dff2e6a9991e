import { labelOf, type ReadOptions, type SourceFile } from '../format.ts'
import { lost, type ReadProblem } from '../problem.ts'
import {
  byteOrderMark,
  canDecode,
  countBadUtf8,
  firstBadUtf8,
  guessEncoding,
  utf16ByZeros,
} from './encoding.ts'

/** A text, or none, and what a person should know of how it was read. */
export interface Decoded {
  readonly text?: string
  readonly problems: readonly ReadProblem[]
}

/** Stray bytes a thousand up to which a text still counts as UTF-8. */
const FEW = 1

/**
 * Decodes a file of text: as told, by its byte order mark, as UTF-8, as its own markup declares, or as its bytes look. What
 * was not plain UTF-8 is said.
 *
 * @param declared what the file says of itself, such as `<meta charset>`.
 */
export async function decodeText(
  file: SourceFile,
  { encoding: told }: ReadOptions = {},
  declared?: (start: string) => string | undefined,
): Promise<Decoded> {
  const { bytes } = file
  const name = labelOf(file)
  if (told !== undefined) {
    if (!canDecode(told))
      return refuse(file, `"${told}" is no encoding; give one such as utf-8, windows-1252 or utf-16le.`)
    return decodeAs(file, told, undefined)
  }
  const mark = byteOrderMark(bytes)
  if (mark?.encoding.startsWith('utf-32'))
    return refuse(file, `${name} is ${mark.encoding.toUpperCase()}; save it as UTF-8 and try again.`)
  if (mark) return decodeAs(file, mark.encoding, undefined)
  const wide = utf16ByZeros(bytes)
  if (wide) return decodeAs(file, wide, 'by its zero bytes')
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return refuse(
      file,
      `${name} is not text (it holds NUL bytes, the first at byte ${zero}); give a text file.`,
    )
  const bad = firstBadUtf8(bytes)
  const own = declared?.(latin1(bytes.subarray(0, 4096)))
  if (bad < 0) return decodeAs(file, 'utf-8', undefined)
  if (own !== undefined && canDecode(own) && !/^utf-?8$/iu.test(own))
    return decodeAs(file, own, 'as it declares')
  // A byte or two gone wrong in a long text: all else is as it should be.
  const strays = countBadUtf8(bytes)
  if (strays * 1000 <= FEW * bytes.length) return keepStrays(file, bad, strays)
  return decodeAs(file, await guessEncoding(bytes), 'a guess from its bytes')
}

function decodeAs(file: SourceFile, encoding: string, why: string | undefined): Decoded {
  const text = decodeBytes(file.bytes, encoding)
  const name = labelOf(file)
  const problems: ReadProblem[] = []
  if (why !== undefined) {
    problems.push({
      kind: 'encoding',
      file: file.name,
      message: `${name} was read as ${encoding} (${why}); --encoding NAME reads it as another.`,
      effect: 'note',
    })
  }
  const torn = MOJIBAKE.exec(text.slice(0, 200_000))
  if (torn) {
    problems.push({
      kind: 'mojibake',
      file: file.name,
      message: `${name} holds "${torn[0]}", as UTF-8 does that was once read as Windows-1252; its text stands as it is, and names in it may be missed. Get it from its source again.`,
      effect: 'note',
    })
  }
  return { text, problems }
}

/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  // Node 20 decodes it as ISO-8859-1, in which quotes and dashes are control characters.
  return text.replace(/[\u0080-\u009f]/gu, char => WINDOWS[char.charCodeAt(0) - 0x80] ?? char)
}

/** Two or three characters that UTF-8 becomes when read as Windows-1252, twice within a short stretch. */
const MOJIBAKE =
  /(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¦]|Å[¡¸¾\u009f]|Ä[°±ž\u009f])/u

function keepStrays(file: SourceFile, first: number, count: number): Decoded {
  const text = new TextDecoder('utf-8').decode(file.bytes)
  let line = 1
  for (let i = 0; i < first; i++) if (file.bytes[i] === 0x0a) line++
  const message = `${labelOf(file)} is UTF-8 but for ${count === 1 ? 'one byte' : `${count} bytes`}, the first in line ${line} (byte ${first}); each stands as "\ufffd". Mend it there, or say --encoding.`
  return { text, problems: [{ kind: 'encoding', file: file.name, message, effect: 'kept' }] }
}

function refuse(file: SourceFile, message: string): Decoded {
  return { problems: [lost('encoding', file.name, message)] }
}

/** Bytes as characters of the same number, for looking at markup that is ASCII. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** The encoding an HTML page declares. */
export function htmlCharset(start: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1]
}

/** The encoding an XML file declares. */
export function xmlEncoding(start: string): string | undefined {
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/u.exec(start)?.[1]
}
