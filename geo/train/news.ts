import { existsSync, readFileSync } from 'node:fs'
import { findName, type Gazetteer } from '../../src/gazetteer/index.ts'
import { importanceOfName } from '../../src/geoparse/state/first-place.ts'
import type { GoldDocument } from '../../test/bench/gold.ts'
import { makeRandom, pick } from './random.ts'

/** The crates of npm's neighbour for Rust that hold a thousand sentences of the web and the press each: lingua-NAME-language-model. */
export const NEWS: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  pl: 'polish',
  tr: 'turkish',
  az: 'azerbaijani',
  ru: 'russian',
  uk: 'ukrainian',
  hy: 'armenian',
  ka: 'georgian',
  ar: 'arabic',
  fa: 'persian',
}

/** A word of a script without capitals that comes so often, and is no great place's name, is an ordinary word. */
const OFTEN = 4
const GREAT = 4.7
/** How often a word of a cased script must stand in small letters. */
const SMALL = 2

/** Sentences as they were published, some of them marked. */
export interface News {
  /** Those that were read and marked: `marks/`. */
  readonly marked: readonly GoldDocument[]
  /** The others. */
  readonly unmarked: readonly GoldDocument[]
  /** Sentences that begin with a word of the dictionary that some place bears as its name; the other names in them are unknown. */
  readonly openings: readonly GoldDocument[]
  /** Words that are no places whoever writes them with a capital, in small letters. */
  readonly ordinary: ReadonlySet<string>
}

/** Reads the sentences of a language. @param folder holds `lingua-NAME-language-model/testdata/sentences.txt`. */
export function readNews(gazetteer: Gazetteer, folder: string, language: string): News {
  const path = `${folder}/lingua-${NEWS[language]}-language-model/testdata/sentences.txt`
  const sentences = readFileSync(path, 'utf8').trim().split('\n')
  const lines = readFileSync(new URL(`marks/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const upTo = Number(/first (\d+) sentences/.exec(lines[0] ?? '')?.[1])
  const marks = new Map(
    lines.slice(1).map(line => [Number.parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]),
  )
  const marked: GoldDocument[] = []
  const unmarked: GoldDocument[] = []
  sentences.forEach((text, i) => {
    const mark = marks.get(i)
    if (i >= upTo || mark === '!') unmarked.push({ id: `${language}-${i}`, text, toponyms: [] })
    else marked.push({ id: `${language}-${i}`, text, toponyms: mark === undefined ? [] : toponymsOf(mark) })
  })
  const ordinary = ordinaryWords(gazetteer, sentences)
  return {
    marked,
    unmarked,
    ordinary,
    openings: openings(gazetteer, `${folder}/dict/${language}`, language, sentences, ordinary),
  }
}

/** Reads "31:Macedonii; 124:Macedonii". */
function toponymsOf(mark: string): { start: number; end: number }[] {
  return mark.split('; ').map(one => {
    const start = Number.parseInt(one, 10)
    return { start, end: start + one.length - one.indexOf(':') - 1 }
  })
}

function ordinaryWords(gazetteer: Gazetteer, sentences: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const [word] of sentence.matchAll(/[\p{L}\p{M}]+/gu))
      if (word === word.toLowerCase()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ordinary = new Set<string>()
  for (const [word, count] of counts) {
    const cased = word !== word.toUpperCase() && !/^\p{Script=Georgian}/u.test(word)
    if (cased ? count >= SMALL : count >= OFTEN && importance(gazetteer, word) < GREAT) ordinary.add(word)
  }
  return ordinary
}

const SEED = 11
/** The commonest names are met as names; of the others so many are used. */
const MOST_OPENINGS = 2500

/** Sentences whose first word, an ordinary one, is put in place by others of the dictionary that are in the gazetteer as well. */
function openings(
  gazetteer: Gazetteer,
  path: string,
  language: string,
  sentences: readonly string[],
  ordinary: ReadonlySet<string>,
): GoldDocument[] {
  if (!existsSync(path)) return []
  const random = makeRandom(SEED)
  const frames = sentences.filter(
    sentence => /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(sentence) && ordinary.has(firstWord(sentence)),
  )
  const words = readFileSync(path, 'utf8')
    .split(/\s+/)
    .map(line => line.replace(/\/.*/, ''))
    .filter(word => /^\p{Ll}{3,}$/u.test(word))
    .filter(word => {
      const known = importance(gazetteer, word)
      return known > 0 && known < GREAT
    })
  const documents: GoldDocument[] = []
  for (const [i, word] of [...new Set(words)].entries()) {
    if (random() * words.length > MOST_OPENINGS) continue
    const frame = pick(frames, random)
    const text = word.charAt(0).toUpperCase() + word.slice(1) + frame.slice(firstWord(frame).length)
    documents.push({ id: `${language}-opening-${i}`, text, toponyms: [] })
  }
  return documents
}

function firstWord(sentence: string): string {
  return sentence.slice(0, sentence.indexOf(' ')).toLowerCase()
}

function importance(gazetteer: Gazetteer, word: string): number {
  const name = findName(gazetteer, word)
  return name === undefined ? 0 : importanceOfName(gazetteer, name)
}
