import { nameClassNames } from '../../gazetteer/index.ts'
import { KIND_NAMES } from '../state/kinds.ts'
import { AFTER, BEFORE } from '../text/words/context.ts'
import { WORD } from '../text/words/index.ts'
import { OTHER_CLASSES, OTHER_KINDS } from './marked.ts'

const wordClassNames = Object.keys(WORD) as (keyof typeof WORD)[]

const perWordClass = <P extends string>(prefix: P) => wordClassNames.map(name => `${prefix}:${name}` as const)

/**
 * Every feature the recogniser weighs, by name. `own` is the span's word, `prev` and `next` its capitalised neighbours,
 * `first` and `head` the two ends of the capitalised run it stands in, `of` the name it hangs on ("University of …").
 */
export const FEATURES = [
  'bias',
  'sentenceStart',
  'lineStart',
  'sentenceStartUnknown',
  'allCaps',
  'mixedCase',
  'capsLine',
  'multiWord',
  'initial',
  'short',
  ...perWordClass('own'),
  ...perWordClass('multiFirst'),
  ...perWordClass('multiLast'),
  ...perWordClass('prev'),
  ...perWordClass('next'),
  ...perWordClass('first'),
  ...perWordClass('head'),
  ...perWordClass('of'),
  'prev:unknown',
  'prev:initial',
  'prev:name',
  'next:unknown',
  'next:initial',
  'next:mixed',
  'next:name',
  'next:cityLast',
  'of:unknown',
  'of:name',
  'prev:hyphen',
  'next:hyphen',
  'next:hyphenLower',
  'prev:comma',
  'prev:commaName',
  'next:commaName',
  'next:andName',
  'prev:andName',
  'next:of',
  'head:unknown',
  'first:unknown',
  ...(Object.keys(BEFORE) as (keyof typeof BEFORE)[]).map(name => `before:${name}` as const),
  ...(Object.keys(AFTER) as (keyof typeof AFTER)[]).map(name => `after:${name}` as const),
  'quoted',
  'quotedType',
  'before:digit',
  'before:open',
  'before:quote',
  'before:slash',
  'before:dash',
  'before:none',
  'after:comma',
  'after:commaDigit',
  'after:stop',
  'after:greatSaid',
  'after:colon',
  'after:close',
  'after:dash',
  'after:possessive',
  'after:possessiveOffice',
  'after:digit',
  'after:quote',
  'after:none',
  'dateline',
  'capsDateline',
  'hint:before',
  'hint:after',
  'shortForm',
  'honorificRun',
  'givenRun',
  'givenBefore',
  ...OTHER_CLASSES.map(name => `name:${name}` as const),
  ...OTHER_KINDS.map(name => `kind:${name}` as const),
  'kind:bareWater',
  'theWater',
  'theArea',
  'importance',
  'hamlet',
  'village',
  'city',
  'metropolis',
  'ambiguity',
  'uncasedGreat',
  'uncasedKnown',
  'uncasedSmall',
  'otherScript',
  'suffixed',
  'germanNoun',
  'ordinaryUnimportant',
  'ordinaryStart',
  'demonymInside',
  'insideUnimportant',
  'greatAfterUnknown',
  'greatBeforeUnknown',
  'greatPossessive',
  'greatUnique',
  'greatPersonal',
  'sourceLine',
  'personUnimportant',
  'multiOrdinary',
  'countryInside',
  // The second step, when the whole article has been read:
  'siblings',
  'siblingsBest',
  'personElsewhere',
  'greatPersonElsewhere',
  'neighbours',
  'qualified',
  'qualifies',
  'support',
  'countrySupport',
  'certainty',
  'unsupportedSmall',
  'local',
] as const

/** The name of a feature. */
export type Feature = (typeof FEATURES)[number]

/** The row of each feature. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>

/** The row of each name class, by number; -1 for main names, which have none. */
export const CLASS_ROWS = nameClassNames.map(name => (name === 'main' ? -1 : F[`name:${name}`]))
/** The row of each kind group, by number; -1 for towns, which have none. */
export const KIND_ROWS = KIND_NAMES.map(name => (name === 'town' ? -1 : F[`kind:${name}`]))

/** The rows of the classes of words before a name. */
export const BEFORE_ROWS = rowsOf('before', BEFORE)
/** The rows of the classes of words after a name. */
export const AFTER_ROWS = rowsOf('after', AFTER)

function rowsOf<P extends 'before' | 'after', K extends string>(
  prefix: P,
  classes: Readonly<Record<K, string>>,
): Readonly<Record<K, number>> {
  const rows: Partial<Record<K, number>> = {}
  for (const name in classes) rows[name] = FEATURES.indexOf(`${prefix}:${name}` as Feature)
  return rows as Record<K, number>
}
