import { findName, type Gazetteer } from '../../gazetteer/index.ts'
import { importanceOfName } from '../state/first-place.ts'
import {
  ARABIC_PREFIXES,
  ARMENIAN_ENDINGS,
  AZERBAIJANI_ENDINGS,
  CYRILLIC_ENDINGS,
  GEORGIAN_ENDINGS,
} from '../text/words/endings.ts'

/** A place less known than this is not worth guessing at behind a case ending: see `importanceOf`. */
const LEAST_IMPORTANCE = 4.5
/** Letters that a name must have. */
const SHORTEST_NAME = 4

interface Affix {
  readonly letters: string
  readonly instead: readonly string[]
}

const cyrillic = parse(CYRILLIC_ENDINGS)
const armenian = parse(ARMENIAN_ENDINGS)
const georgian = parse(GEORGIAN_ENDINGS)
const azerbaijani = parse(AZERBAIJANI_ENDINGS)
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

/** The endings that a word's script has, undefined where names are not inflected or the language is not known. */
function endingsFor(word: string): readonly Affix[] | undefined {
  const code = word.charCodeAt(0)
  if (code >= 0x400 && code < 0x530) return cyrillic
  if (code >= 0x530 && code < 0x590) return armenian
  if (code >= 0x10d0 && code < 0x1100) return georgian
  // Only Azerbaijani has the letter ə in its endings; ı stands in the stems of Turkic names.
  return /[əƏı]/.test(word) ? azerbaijani : undefined
}

/**
 * The name row of the nominative of an inflected word, or undefined: "Ереване" is Ереван, "თბილისში" is თბილისი. Words
 * in plain Latin letters are never looked at.
 */
export function findInflected(gazetteer: Gazetteer, word: string): number | undefined {
  const lower = word.toLowerCase()
  const code = lower.charCodeAt(0)
  if (code >= 0x600 && code < 0x700) return greatest(gazetteer, lower, arabic, true)
  const endings = endingsFor(lower)
  return endings && greatest(gazetteer, lower, endings, false)
}

/** The greatest of the names that the word may be a form of. In Georgian every word of a text comes here. */
function greatest(
  gazetteer: Gazetteer,
  word: string,
  affixes: readonly Affix[],
  atStart: boolean,
): number | undefined {
  let best: number | undefined
  let importance = LEAST_IMPORTANCE
  for (const { letters, instead } of affixes) {
    if (!(atStart ? word.startsWith(letters) : word.endsWith(letters))) continue
    const stem = atStart ? word.slice(letters.length) : word.slice(0, word.length - letters.length)
    for (const other of instead) {
      const nominative = atStart ? other + stem : stem + other
      if (nominative.length < SHORTEST_NAME) continue
      const name = findName(gazetteer, nominative)
      if (name === undefined) continue
      const its = importanceOfName(gazetteer, name)
      if (its <= importance) continue
      importance = its
      best = name
    }
  }
  return best
}
