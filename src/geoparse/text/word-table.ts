/**
 * A map from words to values that is asked with offsets into a text. A `Map` would need each word as a string of its
 * own, which takes three times as long as the look-up.
 */
export interface WordTable<Value> {
  /** A word's row plus one, by hash; 0 where empty. */
  readonly slots: Uint16Array
  readonly hashes: Int32Array
  /** The letters of word `w` are `letters.subarray(start[w], start[w + 1])`. */
  readonly letters: Uint16Array
  readonly start: Int32Array
  readonly values: readonly Value[]
  /** How the table reads the first units of Unicode: as they stand, or in lower case. */
  readonly reading: Uint16Array
}

/** The alphabets whose capitals are read as small letters: Latin, Greek, Cyrillic, Armenian. */
const CASED = 0x590

const asWritten = Uint16Array.from({ length: CASED }, (_, unit) => unit)
const inLowerCase = asWritten.map(unit => String.fromCharCode(unit).toLowerCase().charCodeAt(0))

/** What `wordHash` begins with. */
export const WORD_HASH = 0x811c9dc5 | 0

/** Goes on with a word's hash by one unit (FNV-1a, Fowler, Noll, Vo). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** @param anyCase Whether words are found however they are capitalised; they must be given in lower case. */
export function makeWordTable<Value>(entries: ReadonlyMap<string, Value>, anyCase = false): WordTable<Value> {
  let size = 4
  while (size < entries.size * 2) size *= 2
  const words = [...entries.keys()]
  const table = {
    slots: new Uint16Array(size),
    hashes: new Int32Array(words.length),
    letters: Uint16Array.from(words.join(''), letter => letter.charCodeAt(0)),
    start: new Int32Array(words.length + 1),
    values: [...entries.values()],
    reading: anyCase ? inLowerCase : asWritten,
  }
  words.forEach((word, row) => {
    table.start[row + 1] = table.start[row]! + word.length
    const hash = hashOf(table, word, 0, word.length)
    table.hashes[row] = hash
    let slot = slotOf(hash, size)
    while (table.slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    table.slots[slot] = row + 1
  })
  return table
}

/** The value of the word `text[start, end)`, undefined where the table has no such word. */
export function lookUp<Value>(
  table: WordTable<Value>,
  text: string,
  start: number,
  end: number,
): Value | undefined {
  return lookUpHashed(table, text, start, end, hashOf(table, text, start, end))
}

/** The same for a caller who has gone through the word anyway and knows its hash. */
export function lookUpHashed<Value>(
  table: WordTable<Value>,
  text: string,
  start: number,
  end: number,
  hash: number,
): Value | undefined {
  const { slots, hashes, values } = table
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const row = slots[slot]! - 1
    if (row < 0) return undefined
    if (hashes[row] === hash && isWord(table, row, text, start, end)) return values[row]
  }
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}

function hashOf(
  { reading }: Pick<WordTable<unknown>, 'reading'>,
  text: string,
  start: number,
  end: number,
): number {
  let hash = WORD_HASH
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = hashUnit(hash, unit < CASED ? reading[unit]! : unit)
  }
  return hash
}

function isWord(
  { letters, start: starts, reading }: WordTable<unknown>,
  row: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const from = starts[row]!
  if (starts[row + 1]! - from !== end - start) return false
  for (let i = 0; i < end - start; i++) {
    const unit = text.charCodeAt(start + i)
    if (letters[from + i] !== (unit < CASED ? reading[unit]! : unit)) return false
  }
  return true
}
