/**
 * `npm run expressions`: every regular expression of the sources, each on 110 texts of 4,000 characters and of 8,000, made of
 * what expressions go over again and again. One that takes four times as long for twice the text is named.
 */
import { expressionsIn, worstOf } from './regular-expressions.ts'

const LENGTH = 4000
/** Below so many milliseconds the clock tells nothing. */
const NOTHING = 8

/** Expressions that only ever see a few hundred characters, by the reason why. */
const BOUNDED = new Map([['corpus/article.ts', 'the first 280 characters of a text']])

const all = expressionsIn('src')
let slow = 0
for (const expression of all) {
  const { ms, piece } = worstOf(expression, LENGTH)
  if (ms < NOTHING || BOUNDED.has(expression.file)) continue
  const twice = worstOf(expression, 2 * LENGTH)
  if (twice.ms < 3 * ms) continue
  slow++
  console.log(
    `${expression.file} /${expression.source}/${expression.flags}: ${Math.round(ms)} ms, then ${Math.round(twice.ms)} ms, of ${JSON.stringify(piece)}`,
  )
}
console.log(`${all.length} expressions, ${slow} whose time grows faster than the text.`)
process.exitCode = slow > 0 ? 1 : 0
