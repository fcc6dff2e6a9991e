import { beginsName, findName, type Gazetteer } from '../../gazetteer/index.ts'
import { importanceOfName } from '../state/first-place.ts'
import type { Language } from '../text/language.ts'
import {
  ARABIC_PREFIXES,
  ARMENIAN_ENDINGS,
  AZERBAIJANI_ENDINGS,
  CYRILLIC_ADJECTIVES,
  CYRILLIC_ENDINGS,
  GEORGIAN_ENDINGS,
  GERMAN_ENDINGS,
  POLISH_ENDINGS,
} from '../text/words/endings.ts'

/** Letters that a name must have. */
const SHORTEST_NAME = 3
/** So many forms of a name of several words are looked up. */
const MOST_FORMS = 120

interface Affix {
  readonly letters: string
  readonly instead: readonly string[]
}

const cyrillic = parse(CYRILLIC_ENDINGS)
const adjectives = parse(CYRILLIC_ADJECTIVES)
const armenian = parse(ARMENIAN_ENDINGS)
const georgian = parse(GEORGIAN_ENDINGS)
const azerbaijani = parse(AZERBAIJANI_ENDINGS)
const polish = parse(POLISH_ENDINGS)
const german = parse(GERMAN_ENDINGS)
const arabic = parse(ARABIC_PREFIXES)

function parse(list: string): readonly Affix[] {
  return list
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [letters = '', instead = ''] = entry.split('=')
      return { letters, instead: instead.split(',').map(text => (text === '-' ? '' : text)) }
    })
}

/** The endings that a word's script or language has, undefined where names are not inflected or the language is not known. */
function endingsFor(word: string, language: Language | undefined): readonly Affix[] | undefined {
  const code = word.charCodeAt(0)
  if (code >= 0x400 && code < 0x530) return cyrillic
  if (code >= 0x530 && code < 0x590) return armenian
  if (code >= 0x10d0 && code < 0x1100) return georgian
  if (language === 'pl') return polish
  if (language === 'de') return german
  // Only Azerbaijani has the letter ə in its endings; ı stands in the stems of Turkic names.
  return language === 'az' || /[əƏı]/.test(word) ? azerbaijani : undefined
}

/** Whether names in this language, or in the script that begins with this letter, have case endings or small words before them. */
export function isInflecting(code: number, language: Language | undefined): boolean {
  return code > 0x130 || language === 'pl' || language === 'az' || language === 'de'
}

/** A name row and the importance of its likeliest place. */
export interface FoundName {
  readonly name: number
  readonly importance: number
  /** How many UTF-16 units of the first word are no part of the name: the Arabic "and". */
  readonly prefix: number
}

/**
 * The name whose form the words may be, or undefined: "Ереване" is Ереван, "თბილისში" is თბილისი, and "Нижнего" with
 * "Новгорода" is Нижний Новгород. Of several, that of the greatest place.
 *
 * @param words the words of the name.
 * @param joints what stands between them, one less.
 * @param least the importance that the place must have.
 */
export function findInflected(
  gazetteer: Gazetteer,
  words: readonly string[],
  joints: readonly string[],
  language: Language | undefined,
  least: number,
): FoundName | undefined {
  let forms: string[] = ['']
  for (let i = 0; i < words.length; i++) {
    const own = formsOf(words[i]!.toLowerCase(), language, i, words.length)
    const joint = joints[i]
    forms = forms.flatMap(before => own.map(form => before + form))
    if (joint !== undefined && i < words.length - 1)
      forms = forms.filter(form => beginsName(gazetteer, form)).map(form => form + joint)
    if (forms.length === 0 || forms.length > MOST_FORMS) return undefined
  }
  let best: FoundName | undefined
  for (const form of forms) {
    if (form.length < SHORTEST_NAME) continue
    const name = findName(gazetteer, form)
    if (name === undefined) continue
    const importance = importanceOfName(gazetteer, name)
    if (importance > (best?.importance ?? least))
      best = { name, importance, prefix: prefixLength(words[0] ?? '', form) }
  }
  return best
}

/** What a word alone may be. */
export interface WordForms {
  /** The greatest place that it may be a form of. */
  readonly alone: FoundName | undefined
  /** Whether a form of it begins a name of more words. */
  readonly goesOn: boolean
}

/** Words come again and again, and each has a dozen forms to look up. */
const known = new WeakMap<Gazetteer, Map<string, WordForms>>()
/** So many words are remembered. */
const MOST_KNOWN = 4096

/** What the word alone may be, as {@link findInflected} finds it, and whether a longer name may begin with it. */
export function wordForms(gazetteer: Gazetteer, word: string, language: Language | undefined): WordForms {
  let words = known.get(gazetteer)
  if (words === undefined || words.size >= MOST_KNOWN) {
    words = new Map()
    known.set(gazetteer, words)
  }
  const key = `${language ?? ''} ${word}`
  const remembered = words.get(key)
  if (remembered !== undefined) return remembered
  const made = {
    alone: findInflected(gazetteer, [word], [], language, 0),
    goesOn: formsOf(word.toLowerCase(), language, 0, 2).some(form => beginsName(gazetteer, form)),
  }
  words.set(key, made)
  return made
}

/** How much stands in one with the name before it. */
function prefixLength(word: string, form: string): number {
  const code = word.charCodeAt(0)
  if (code < 0x600 || code >= 0x700) return 0
  const [first = ''] = form.split(' ')
  return word.endsWith(first) ? word.length - first.length : 0
}

/** The nominatives that a word may be a form of. A word of a longer name may stand unchanged, or be an adjective. */
function formsOf(word: string, language: Language | undefined, at: number, count: number): string[] {
  const code = word.charCodeAt(0)
  const forms: string[] = []
  if (code >= 0x600 && code < 0x700) {
    if (at > 0) return [word]
    if (count > 1) forms.push(word)
    // Persian writes its small words apart: "بروس" is Bruce, not "to Russia".
    if (language === 'fa') return forms
    for (const { letters, instead } of arabic)
      if (word.startsWith(letters))
        for (const other of instead) forms.push(other + word.slice(letters.length))
    return forms
  }
  forms.push(word)
  for (const { letters, instead } of endingsFor(word, language) ?? [])
    if (word.endsWith(letters))
      for (const other of instead) forms.push(word.slice(0, word.length - letters.length) + other)
  if (at < count - 1 && code >= 0x400 && code < 0x530)
    for (const { letters, instead } of adjectives)
      if (word.endsWith(letters))
        for (const other of instead) forms.push(word.slice(0, word.length - letters.length) + other)
  return forms
}
