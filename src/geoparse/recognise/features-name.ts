import { NameClass } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { KIND } from '../state/kinds.ts'
import { SHAPE } from '../text/shapes.ts'
import { WORD } from '../text/words/index.ts'
import { CLASS_ROWS, F, KIND_ROWS } from '../weights/features.ts'
import { GREAT, KNOWN, putGreat } from './great-names.ts'
import { HINT_AFTER } from './hints.ts'

/** The importance of a place of 2,000 inhabitants, of 16,000 and of two million: see `importanceOf`. */
const VILLAGE = 3.3
const TOWN = 4.2
const METROPOLIS = 6.3

/** Puts what the gazetteer says of a span's name: its kind, how well known it is, what else it may mean. */
export function putName(state: ArticleState, span: number): void {
  const { gazetteer, spans, pool, tokens } = state
  const name = spans.name[span]!
  const firstRow = gazetteer.names.first[name]!
  const only = spans.only[span]!
  const row = only >= 0 ? firstRow : likelyRow(state, span)
  const place = only >= 0 ? only : gazetteer.names.place[row]!
  const nameClass = only >= 0 ? NameClass.abbreviation : gazetteer.names.class[row]!
  const group = state.kindClass[gazetteer.kind[place]!]!
  const importance = gazetteer.importance[place]!
  if (nameClass === NameClass.demonym || (nameClass !== NameClass.main && importance < GREAT))
    put(pool, CLASS_ROWS[nameClass]!, 1)
  const bare = group === KIND.water && spans.typed[span] === 0
  if (bare) put(pool, F['kind:bareWater'], 1)
  else if (group !== KIND.town) put(pool, KIND_ROWS[group]!, 1)
  if (spans.definite[span]) {
    if (bare) put(pool, F.theWater, 1)
    else if (group === KIND.area || group === KIND.terrain) put(pool, F.theArea, 1)
  }
  if (only >= 0) put(pool, F.shortForm, 1)
  else if (importance < 5 && spans.end[span]! - spans.start[span]! <= 4) put(pool, F.short, 1)
  put(pool, F.importance, importance - 4)
  if (importance < VILLAGE) put(pool, F.hamlet, 1)
  else if (importance < TOWN) put(pool, F.village, 1)
  else if (importance > METROPOLIS) put(pool, F.metropolis, 1)
  else if (importance > KNOWN) put(pool, F.city, 1)
  const inRun =
    state.runs.first[spans.firstToken[span]!]! < spans.firstToken[span]! ||
    state.runs.last[spans.lastToken[span]!]! > spans.lastToken[span]!
  if (inRun && nameClass === NameClass.demonym) put(pool, F.demonymInside, 1)
  if (importance > GREAT) putGreat(state, span)
  if (inRun && importance < KNOWN) put(pool, F.insideUnimportant, KNOWN - importance)
  if (state.hint[span]! !== 0)
    put(pool, state.hint[span]! & HINT_AFTER ? F['hint:after'] : F['hint:before'], 1)
  put(pool, F.ambiguity, Math.log2(gazetteer.names.first[name + 1]! - firstRow))
  const first = spans.firstToken[span]!
  if (first !== spans.lastToken[span]) {
    if (importance < KNOWN && isOrdinary(state, span)) put(pool, F.multiOrdinary, KNOWN - importance)
    return
  }
  const words = tokens.words[first]!
  if (words & WORD.ordinary && tokens.shape[first]! & SHAPE.sentenceStart) put(pool, F.ordinaryStart, 1)
  if (importance < KNOWN && words & WORD.ordinary) put(pool, F.ordinaryUnimportant, KNOWN - importance)
  if (importance < KNOWN && words & (WORD.given | WORD.surname))
    put(pool, F.personUnimportant, KNOWN - importance)
}

/** Whether all words of the name are ordinary ones: "Red Cross". */
function isOrdinary({ tokens, spans }: ArticleState, span: number): boolean {
  for (let token = spans.firstToken[span]!; token <= spans.lastToken[span]!; token++)
    if ((tokens.words[token]! & WORD.ordinary) === 0) return false
  return true
}

/** The first row of the name that is no river's bare name: "Ohio" is the state unless the text says otherwise. */
function likelyRow({ gazetteer, kindClass, spans }: ArticleState, span: number): number {
  const { names } = gazetteer
  const from = names.first[spans.name[span]!]!
  const to = names.first[spans.name[span]! + 1]!
  if (spans.typed[span]) return from
  for (let row = from; row < to; row++)
    if (kindClass[gazetteer.kind[names.place[row]!]!] !== KIND.water) return row
  return from
}
