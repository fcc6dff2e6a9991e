import { CHAR, charKind, codeKind, isApostrophe, isWordKind } from './chars.ts'
import { lookUp, makeWordTable } from './word-table.ts'
import { AFTER, BEFORE } from './words/context.ts'

/** What the word before a name says of it. */
export type BeforeClass = keyof typeof BEFORE
/** What the word after a name says of it. */
export type AfterClass = keyof typeof AFTER

const before = makeWordTable(invert(BEFORE), true)
const after = makeWordTable(invert(AFTER))

function invert<K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const map = new Map<string, K>()
  for (const name in lists)
    for (const word of lists[name].trim().split(/\s+/)) if (!map.has(word)) map.set(word, name)
  return map
}

/** The longest word that a context list holds; longer ones need no look-up. */
const LONGEST = 16

/** The class of the word that ends before `at`, with only spaces between; undefined where there is none. */
export function wordBefore(text: string, at: number, from: number): BeforeClass | undefined {
  let end = at
  while (end > from && codeKind(text.charCodeAt(end - 1)) === CHAR.space) end--
  if (end === at) return undefined
  let start = end
  while (
    start > from &&
    end - start <= LONGEST &&
    (isWordKind(charKind(text, start - 1)) || text.charCodeAt(start - 1) === 0x2d)
  )
    start--
  if (start === end || end - start > LONGEST) return undefined
  return lookUp(before, text, start, end)
}

/** The class of the word that begins after `at`, past a possessive and spaces. */
export function wordAfter(text: string, at: number, to: number): AfterClass | undefined {
  let start = at
  while (start < to && codeKind(text.charCodeAt(start)) === CHAR.space) start++
  if (start === at) return undefined
  let end = start
  while (end < to && end - start <= LONGEST && isWordKind(charKind(text, end))) end++
  if (start === end || end - start > LONGEST) return undefined
  return lookUp(after, text, start, end)
}

/** Where the text goes on after a possessive "'s" or "’" at `at`; `at` itself where there is none. */
export function afterPossessive(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at
  const next = text.charCodeAt(at + 1)
  if ((next === 0x73 || next === 0x53) && !isWordKind(charKind(text, at + 2))) return at + 2
  return codeKind(next) === CHAR.space ? at + 1 : at
}

const beforeNumbers = new Map(Object.keys(BEFORE).map((name, i) => [name, i + 1]))
const afterNumbers = new Map(Object.keys(AFTER).map((name, i) => [name, i + 1]))

/** `wordBefore` as a number, 0 for none. */
export function beforeClass(text: string, at: number, from: number): number {
  const word = wordBefore(text, at, from)
  return word === undefined ? 0 : beforeNumbers.get(word)!
}

/** `wordAfter` as a number, 0 for none. */
export function afterClass(text: string, at: number, to: number): number {
  const word = wordAfter(text, at, to)
  return word === undefined ? 0 : afterNumbers.get(word)!
}
