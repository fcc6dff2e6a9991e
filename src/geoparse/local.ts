import { NameClass } from '../gazetteer/index.ts'
import { CHAR, charKind, codeKind, isApostrophe } from './chars.ts'
import { afterPossessive, wordAfter, wordBefore } from './context.ts'
import type { Draft } from './draft.ts'
import { F, type Feature, put, putClasses } from './features.ts'
import { HINT_AFTER } from './hints.ts'
import { KIND } from './kinds.ts'
import { GAP, SHAPE } from './tokens.ts'
import { WORD } from './words/index.ts'

/** Names as great as a country's or a world city's are seldom anything else. */
export const GREAT = 6

const MARK_NAMES = WORD.given | WORD.honorific

/** Puts what stands in and next to a span into the pool: the first step of recognition. */
export function putLocalFeatures(draft: Draft, span: number): void {
  lookAtArticle(draft, span)
  if (draft.tokens.shape[draft.spans.firstToken[span]!]! & SHAPE.uncased) {
    putUncased(draft, span)
    return
  }
  putLetters(draft, span)
  putOwn(draft, span)
  putName(draft, span)
  putRun(draft, span)
  putBefore(draft, span)
  putAfter(draft, span)
}

/**
 * A script without capitals gives no sign of a name but the name: only well-known places count, because a hamlet's name
 * may be any word.
 */
function putUncased({ gazetteer, spans, pool }: Draft, span: number): void {
  const importance = gazetteer.importance[gazetteer.names.place[gazetteer.names.first[spans.name[span]!]!]!]!
  const length = spans.end[span]! - spans.start[span]!
  put(pool, F.bias, 1)
  if (importance >= 5.5 && length >= 4) put(pool, F.uncasedGreat, 1)
  else if (importance >= 4.8 && length >= 5) put(pool, F.uncasedKnown, 1)
  else put(pool, F.uncasedSmall, 1)
}

/** Signs of another language: letters of its own, an ending behind an apostrophe ("Ankara'ya"), or German, which writes every noun with a capital. */
function putLetters({ text, spans, tokens, pool, gazetteer, german }: Draft, span: number): void {
  if (hasOtherLetters(text, spans.start[span]!, spans.end[span]!)) put(pool, F.otherScript, 1)
  const end = spans.end[span]!
  if (
    isApostrophe(text.charCodeAt(end)) &&
    charKind(text, end + 1) === CHAR.lower &&
    afterPossessive(text, end) === end
  ) {
    put(pool, F.suffixed, 1)
  }
  if (!german || spans.firstToken[span] !== spans.lastToken[span] || tokens.count === 0) return
  const importance = gazetteer.importance[gazetteer.names.place[gazetteer.names.first[spans.name[span]!]!]!]!
  if (importance < 5.3) put(pool, F.germanNoun, 1)
}

/** Whether a letter is beyond those of the western European languages. */
function hasOtherLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x100 && !(code >= 0x2000 && code < 0x2100)) return true
  }
  return false
}

function putOwn(draft: Draft, span: number): void {
  const { tokens, spans, pool } = draft
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const shape = tokens.shape[first]!
  put(pool, F.bias, 1)
  if (shape & SHAPE.sentenceStart) put(pool, F.sentenceStart, 1)
  if (shape & SHAPE.lineStart) put(pool, F.lineStart, 1)
  if (shape & SHAPE.allCaps) put(pool, F.allCaps, 1)
  if (shape & SHAPE.mixed) put(pool, F.mixedCase, 1)
  if (shape & SHAPE.initial) put(pool, F.initial, 1)
  if (isCaps(draft, first - 1) && isCaps(draft, last + 1)) put(pool, F.capsLine, 1)
  if (first === last) {
    putClasses(pool, F['own:function'], tokens.words[first]!)
  } else {
    put(pool, F.multiWord, 1)
    putClasses(pool, F['multiFirst:function'], tokens.words[first]!)
    putClasses(pool, F['multiLast:function'], tokens.words[last]!)
  }
}

function isCaps(draft: Draft, token: number): boolean {
  return token >= 0 && token < draft.tokens.count && (draft.tokens.shape[token]! & SHAPE.allCaps) !== 0
}

/** Feature rows by name class and kind group; 0 where the class or group is the common one. */
const byClass = [
  0,
  F['name:official'],
  F['name:alternate'],
  F['name:foreign'],
  F['name:romanised'],
  F['name:abbreviation'],
  F['name:demonym'],
]
const byKind = [
  0,
  F['kind:country'],
  F['kind:region'],
  F['kind:county'],
  F['kind:capital'],
  F['kind:suburb'],
  F['kind:water'],
  F['kind:terrain'],
  F['kind:area'],
  F['kind:site'],
]

function putName(draft: Draft, span: number): void {
  const { gazetteer, spans, pool, tokens } = draft
  const name = spans.name[span]!
  const firstRow = gazetteer.names.first[name]!
  const only = spans.only[span]!
  const row = only >= 0 ? firstRow : likelyRow(draft, span)
  const place = only >= 0 ? only : gazetteer.names.place[row]!
  const nameClass = only >= 0 ? NameClass.abbreviation : gazetteer.names.class[row]!
  const group = draft.kindGroup[gazetteer.kind[place]!]!
  const importance = gazetteer.importance[place]!
  if (nameClass === NameClass.demonym || (nameClass !== NameClass.main && importance < GREAT))
    put(pool, byClass[nameClass]!, 1)
  const bare = group === KIND.water && spans.typed[span] === 0
  if (bare) put(pool, F['kind:bareWater'], 1)
  else if (group !== KIND.town) put(pool, byKind[group]!, 1)
  if (spans.article[span]) {
    if (bare) put(pool, F.theWater, 1)
    else if (group === KIND.area || group === KIND.terrain) put(pool, F.theArea, 1)
  }
  if (only >= 0) put(pool, F.shortForm, 1)
  else if (importance < GREAT && spans.end[span]! - spans.start[span]! <= 4) put(pool, F.short, 1)
  put(pool, F.importance, importance - 4)
  if (importance < 3.3) put(pool, F.hamlet, 1)
  else if (importance < 4.2) put(pool, F.village, 1)
  else if (importance > 6.3) put(pool, F.metropolis, 1)
  else if (importance > 5.3) put(pool, F.city, 1)
  const inRun =
    draft.runs.first[spans.firstToken[span]!]! < spans.firstToken[span]! ||
    draft.runs.last[spans.lastToken[span]!]! > spans.lastToken[span]!
  if (inRun && nameClass === NameClass.demonym) put(pool, F.demonymInside, 1)
  if (importance > GREAT) {
    const before = spans.firstToken[span]! - 1
    const after = spans.lastToken[span]! + 1
    if (draft.runs.first[before + 1]! <= before && tokens.words[before] === 0)
      put(pool, F.greatAfterUnknown, 1)
    if (draft.runs.last[after - 1]! >= after && tokens.words[after] === 0) put(pool, F.greatBeforeUnknown, 1)
    if (tokens.shape[after - 1]! & SHAPE.possessive) put(pool, F.greatPossessive, 1)
    if (isPlain(draft, span) && standsOut(draft, name)) put(pool, F.greatUnique, 1)
  }
  if (inRun && importance < 5.3) put(pool, F.insideUnimportant, 5.3 - importance)
  if (draft.hint[span]! !== 0)
    put(pool, draft.hint[span]! & HINT_AFTER ? F['hint:after'] : F['hint:before'], 1)
  put(pool, F.ambiguity, Math.log2(gazetteer.names.first[name + 1]! - firstRow))
  const first = spans.firstToken[span]!
  if (first !== spans.lastToken[span]) return
  const words = tokens.words[first]!
  if (words & WORD.ordinary && tokens.shape[first]! & SHAPE.sentenceStart) put(pool, F.ordinaryStart, 1)
  if (importance < 5.3 && words & WORD.ordinary) put(pool, F.ordinaryUnimportant, 5.3 - importance)
  if (importance < 5.3 && words & (WORD.given | WORD.surname))
    put(pool, F.personUnimportant, 5.3 - importance)
}

/** The first row of the name that is no river's bare name: "Ohio" is the state unless the text says otherwise. */
function likelyRow({ gazetteer, kindGroup, spans }: Draft, span: number): number {
  const { names } = gazetteer
  const from = names.first[spans.name[span]!]!
  const to = names.first[spans.name[span]! + 1]!
  if (spans.typed[span]) return from
  for (let row = from; row < to; row++)
    if (kindGroup[gazetteer.kind[names.place[row]!]!] !== KIND.water) return row
  return from
}

/** Whether the likeliest place of a name is a hundred times as well known as the next. */
function standsOut({ gazetteer }: Draft, name: number): boolean {
  const { first, place } = gazetteer.names
  const row = first[name]!
  return (
    first[name + 1] === row + 1 ||
    gazetteer.importance[place[row + 1]!]! < gazetteer.importance[place[row]!]! - 2
  )
}

/** Whether no word of the span is an ordinary word, a person's name or the like. */
function isPlain({ tokens, spans }: Draft, span: number): boolean {
  for (let token = spans.firstToken[span]!; token <= spans.lastToken[span]!; token++) {
    if (tokens.words[token]! & ~(WORD.direction | WORD.typeAfter | WORD.typeBefore | WORD.ordinary))
      return false
    if (spans.firstToken[span] === spans.lastToken[span] && tokens.words[token]! !== 0) return false
  }
  return true
}

/** Notes whether the name holds a type word and whether "the" stands before it. */
export function lookAtArticle({ text, from, spans, tokens }: Draft, span: number): void {
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const typed =
    first < last &&
    ((tokens.words[first]! & WORD.typeBefore) !== 0 || (tokens.words[last]! & WORD.typeAfter) !== 0)
  spans.typed[span] = typed ? 1 : 0
  const start = spans.start[span]!
  spans.article[span] = start - 4 >= from && /^the\s$/i.test(text.slice(start - 4, start)) ? 1 : 0
}

function putRun(draft: Draft, span: number): void {
  const { tokens, runs, spans, pool } = draft
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const runFirst = runs.first[first]!
  const runLast = runs.last[last]!
  if (runFirst < first) {
    const prev = tokens.words[first - 1]!
    putClasses(pool, F['prev:function'], prev)
    if (prev === 0)
      put(pool, tokens.shape[first - 1]! & SHAPE.initial ? F['prev:initial'] : F['prev:unknown'], 1)
    if (span > 0 && spans.lastToken[span - 1] === first - 1) put(pool, F['prev:name'], 1)
    const start = tokens.words[runFirst]!
    if (runFirst < first - 1) putClasses(pool, F['first:function'], start)
    if (start === 0) put(pool, F['first:unknown'], 1)
    putPersonBefore(draft, runFirst, first)
  }
  if (runLast > last) {
    const next = tokens.words[last + 1]!
    putClasses(pool, F['next:function'], next)
    if (next === 0 && tokens.shape[last + 1]! & SHAPE.mixed) put(pool, F['next:mixed'], 1)
    if (next === 0)
      put(pool, tokens.shape[last + 1]! & SHAPE.initial ? F['next:initial'] : F['next:unknown'], 1)
    if (span + 1 < spans.count && spans.firstToken[span + 1] === last + 1) put(pool, F['next:name'], 1)
    // "Iran PressAsia: …" credits a source.
    if (tokens.shape[runFirst]! & SHAPE.lineStart && draft.text.charCodeAt(tokens.end[runLast]!) === 0x3a)
      put(pool, F.sourceLine, 1)
    const head = tokens.words[runLast]!
    if (runLast > last + 1) putClasses(pool, F['head:function'], head)
    if (head === 0) put(pool, F['head:unknown'], 1)
    if (
      draft.kindGroup[
        draft.gazetteer.kind[draft.gazetteer.names.place[draft.gazetteer.names.first[spans.name[span]!]!]!]!
      ] === KIND.country
    ) {
      put(pool, F.countryInside, 1)
    }
  }
}

/** A given name or a title right before, with at most given names and initials between: then the span is a surname. */
function putPersonBefore({ tokens, pool }: Draft, runFirst: number, first: number): void {
  const least = Math.max(runFirst, first - 4)
  let token = first - 1
  while (token >= least && (tokens.words[token]! & WORD.given || tokens.shape[token]! & SHAPE.initial))
    token--
  if (token < first - 1) put(pool, F.givenRun, 1)
  if (token >= runFirst && tokens.words[token]! & WORD.honorific) put(pool, F.honorificRun, 1)
}

function putBefore(draft: Draft, span: number): void {
  const { tokens, spans, pool, text } = draft
  const first = spans.firstToken[span]!
  const start = spans.start[span]!
  const gap = tokens.gap[first]
  const follows = span > 0 && spans.lastToken[span - 1] === first - 1
  if (gap === GAP.hyphen) put(pool, F['prev:hyphen'], 1)
  else if (gap === GAP.slash) put(pool, F['before:slash'], 1)
  else if (gap === GAP.comma) put(pool, follows ? F['prev:commaName'] : F['prev:comma'], 1)
  else if (gap === GAP.and && follows) put(pool, F['prev:andName'], 1)
  else if (gap === GAP.link) putLink(draft, first, follows)
  if (gap === GAP.space && (tokens.words[first - 1]! & WORD.function) === 0) return
  const word = wordBefore(text, start, draft.from)
  if (word !== undefined) put(pool, F[`before:${word}`], 1)
  else putCharBefore(draft, start)
}

function putLink(draft: Draft, first: number, follows: boolean): void {
  const { tokens, pool } = draft
  const words = tokens.words[first - 1]!
  if (follows) put(pool, F['of:name'], 1)
  else if (words === 0) put(pool, F['of:unknown'], 1)
  if ((words & MARK_NAMES) === 0 || words & WORD.office) putClasses(pool, F['of:function'], words)
}

function putCharBefore({ text, pool, from }: Draft, start: number): void {
  let at = start - 1
  while (at >= from && codeKind(text.charCodeAt(at)) === CHAR.space) at--
  const sign = at < from ? 'before:none' : signBefore(text.charCodeAt(at))
  if (sign !== undefined) put(pool, F[sign], 1)
}

function signBefore(code: number): Feature | undefined {
  const kind = codeKind(code)
  if (kind === CHAR.newline) return 'before:none'
  if (kind === CHAR.digit) return 'before:digit'
  if (code === 0x28 || code === 0x5b) return 'before:open'
  if (code === 0x22 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x27)
    return 'before:quote'
  return isDash(code) ? 'before:dash' : undefined
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015)
}

function putAfter(draft: Draft, span: number): void {
  const { tokens, runs, spans, pool, text, to } = draft
  const last = spans.lastToken[span]!
  const end = spans.end[span]!
  const gap = last + 1 < tokens.count ? tokens.gap[last + 1] : GAP.far
  const followed = span + 1 < spans.count && spans.firstToken[span + 1] === last + 1
  if (gap === GAP.comma && followed) put(pool, F['next:commaName'], 1)
  else if (gap === GAP.and && followed) put(pool, F['next:andName'], 1)
  else if (gap === GAP.link) put(pool, F['next:of'], 1)
  if (runs.last[last]! > last) return
  const at = afterPossessive(text, end)
  if (at > end) {
    put(pool, F['after:possessive'], 1)
    const office =
      last + 1 < tokens.count && tokens.start[last + 1] === at + 1 && tokens.words[last + 1]! & WORD.office
    if (office) put(pool, F['after:possessiveOffice'], 1)
  }
  const word = wordAfter(text, at, to)
  if (word !== undefined) put(pool, F[`after:${word}`], 1)
  else putCharAfter(draft, span, at)
}

function putCharAfter(draft: Draft, span: number, at: number): void {
  const { text, pool, to, tokens, spans } = draft
  const sign = at >= to ? 'after:none' : signAfter(text, at)
  if (sign !== undefined) put(pool, F[sign], 1)
  const shape = tokens.shape[spans.firstToken[span]!]!
  const spaced = sign === 'after:dash' && codeKind(text.charCodeAt(at)) === CHAR.space
  if (!spaced || !(shape & SHAPE.sentenceStart)) return
  put(pool, F.dateline, 1)
  if (shape & SHAPE.allCaps) put(pool, F.capsDateline, 1)
}

function signAfter(text: string, at: number): Feature | undefined {
  const code = text.charCodeAt(at)
  const kind = codeKind(code)
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  if (kind === CHAR.newline) return 'after:none'
  if (code === 0x2e) return 'after:stop'
  if (code === 0x2c)
    return next === 0x20 && charKind(text, at + 2) === CHAR.digit ? 'after:commaDigit' : 'after:comma'
  if (code === 0x29 || code === 0x5d) return 'after:close'
  if (code === 0x22 || code === 0x201d || code === 0x2019 || code === 0xbb) return 'after:quote'
  if (code === 0x3a) return 'after:colon'
  if (code === 0x2d || code === 0x2010 || code === 0x2011) {
    if (codeKind(next) === CHAR.upper) return 'next:hyphen'
    return codeKind(next) === CHAR.lower ? 'next:hyphenLower' : 'after:dash'
  }
  if (kind !== CHAR.space) return isDash(code) ? 'after:dash' : undefined
  if (codeKind(next) === CHAR.digit) return 'after:digit'
  return isDash(next) ? 'after:dash' : undefined
}
