import { CHAR, charKind, isWordKind } from '../chars.ts'
import { type Pieces, replace } from './pieces.ts'

/** A longer tag or address is not looked for: what is read must stay linear in the text. */
const LONGEST_TAG = 400
const LONGEST_ADDRESS = 2000
const LONGEST_LINK_TEXT = 120

/** The elements of HTML that begin a paragraph of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meta link q s samp small span strike strong sub sup time tt u var video wbr'.split(
    ' ',
  ),
)
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  shy: '',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
}

/** Takes a tag of HTML out of the text: what stands in its attributes is not read. Returns where to go on, `at` for no tag. */
export function readTag(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  let end = at + 1
  if (source.charCodeAt(end) === 0x2f) end++
  const first = end
  while (end - first < 12 && /[A-Za-z0-9]/.test(source.charAt(end))) end++
  const name = source.slice(first, end).toLowerCase()
  const block = BLOCKS.has(name)
  if (!block && !INLINE.has(name)) return at
  const last = Math.min(to, at + LONGEST_TAG)
  while (end < last && source.charCodeAt(end) !== 0x3e && source.charCodeAt(end) !== 0x3c) end++
  if (end >= last || source.charCodeAt(end) !== 0x3e) return at
  replace(pieces, at, end + 1, block ? '\n\n' : '')
  return end + 1
}

/** Reads a character reference such as "&nbsp;". Returns where to go on, `at` for none. */
export function readEntity(pieces: Pieces, at: number): number {
  const { source } = pieces
  const end = source.indexOf(';', at)
  if (end < 0 || end - at > 9) return at
  const name = source.slice(at + 1, end)
  const meant = ENTITIES[name] ?? numbered(name)
  if (meant === undefined) return at
  replace(pieces, at, end + 1, meant)
  return end + 1
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:[xX]([0-9a-fA-F]{1,5})|(\d{1,6}))$/.exec(name) ?? []
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCharCode(code === 0xa0 ? 0x20 : code)
    : undefined
}

/** Takes the opening bracket of a Markdown link out of the text. Returns where to go on, `at` where no link begins. */
export function readLinkStart(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  const last = Math.min(to, at + LONGEST_LINK_TEXT)
  for (let end = at + 1; end < last; end++) {
    const unit = source.charCodeAt(end)
    if (unit === 0x5b || (unit === 0x0a && source.charCodeAt(end + 1) === 0x0a)) return at
    if (unit !== 0x5d) continue
    if (linkEnd(source, end, to) < 0) return at
    const image = source.charCodeAt(at - 1) === 0x21 && at - 1 >= pieces.done
    replace(pieces, image ? at - 1 : at, at + 1, '')
    return at + 1
  }
  return at
}

/** Takes "](address)" out of the text. Returns where to go on, `at` for none. */
export function readLinkEnd(pieces: Pieces, at: number, to: number): number {
  const end = linkEnd(pieces.source, at, to)
  if (end < 0) return at
  replace(pieces, at, end, '')
  return end
}

/** Where the address of a link whose text ends at `at` ends, or -1 where none stands there. */
function linkEnd(text: string, at: number, to: number): number {
  if (text.charCodeAt(at + 1) !== 0x28) return -1
  const last = Math.min(to, at + LONGEST_TAG)
  let address = false
  for (let end = at + 2; end < last; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 0x29) return address ? end + 1 : -1
    if (unit === 0x0a || unit === 0x28) return -1
    if (unit === 0x2f || unit === 0x2e || unit === 0x23) address = true
    if (unit === 0x20 && !address) return -1
  }
  return -1
}

/** Takes the marks of a heading out of the text: "## Lagos". Returns where to go on, `at` for none. */
export function readHeading(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  if (at > 0 && charKind(source, at - 1) !== CHAR.newline) return at
  let end = at
  while (end < to && end - at < 6 && source.charCodeAt(end) === 0x23) end++
  if (source.charCodeAt(end) !== 0x20) return at
  replace(pieces, at, end + 1, '')
  return end + 1
}

/** Takes marks of emphasis out of the text: "**Baku**", "_Tbilisi_". Returns where to go on, `at` for none. */
export function readEmphasis(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  const unit = source.charCodeAt(at)
  let end = at + 1
  while (end < to && end - at < 3 && source.charCodeAt(end) === unit) end++
  if (unit === 0x7e && end - at !== 2) return at
  const before = charKind(source, at - 1)
  const after = charKind(source, end)
  const opens = isTextual(after) && !isTextual(before)
  const closes =
    !isTextual(after) && after !== CHAR.digit && charKind(source, at - 1) < CHAR.space && at > pieces.done
  if (!opens && !closes) return at
  // "5 * Baku" and "* Baku" are no emphasis: the mark must touch a word.
  if (!opens && !isTextual(before) && !/[.,;:!?)"'”’]/.test(source.charAt(at - 1))) return at
  replace(pieces, at, end, '')
  return end
}

function isTextual(kind: number): boolean {
  return isWordKind(kind)
}

/** Takes the address of a page out of the text, from its "://" or "www." on. Returns where to go on, `at` for none. */
export function readAddress(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  const scheme = source.startsWith('://', at)
  if (!scheme && !(source.startsWith('www', at - 3) && isWordKind(charKind(source, at + 1)))) return at
  let end = at
  const last = Math.min(to, at + LONGEST_ADDRESS)
  while (end < last && !/[\s<>"'()[\]{}|“”»«]/.test(source.charAt(end))) end++
  while (end > at + 1 && /[.,;:!?]/.test(source.charAt(end - 1))) end--
  replace(pieces, at, end, '')
  return end
}

/** Takes an address of mail out of the text. Returns where to go on, `at` for none. */
export function readMailAddress(pieces: Pieces, at: number, to: number): number {
  const { source } = pieces
  if (!/[A-Za-z0-9]/.test(source.charAt(at - 1))) return at
  let start = at
  while (start > pieces.done && at - start < 64 && /[\w.+-]/.test(source.charAt(start - 1))) start--
  let end = at + 1
  let dots = 0
  while (end < to && end - at < 255 && /[\w.-]/.test(source.charAt(end)))
    if (source.charAt(end++) === '.') dots++
  if (end === at + 1 || dots === 0) return at
  while (source.charAt(end - 1) === '.') end--
  replace(pieces, start, end, '')
  return end
}
