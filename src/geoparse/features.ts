import { AFTER, BEFORE } from './words/context.ts'
import { WORD } from './words/index.ts'

const wordClassNames = Object.keys(WORD) as (keyof typeof WORD)[]

const perWordClass = <P extends string>(prefix: P) => wordClassNames.map(name => `${prefix}:${name}` as const)

/**
 * Every sign the recogniser weighs, by name. `own` is the span's word, `prev` and `next` its capitalised neighbours,
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
  'name:official',
  'name:alternate',
  'name:foreign',
  'name:romanised',
  'name:abbreviation',
  'name:demonym',
  'kind:country',
  'kind:region',
  'kind:county',
  'kind:capital',
  'kind:suburb',
  'kind:water',
  'kind:terrain',
  'kind:area',
  'kind:site',
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

export type Feature = (typeof FEATURES)[number]

/** The row of each feature. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>

/** The rows of the classes of words before and after a name. */
export const BEFORE_ROWS = rowsOf('before', BEFORE)
export const AFTER_ROWS = rowsOf('after', AFTER)

function rowsOf<P extends 'before' | 'after', K extends string>(
  prefix: P,
  classes: Readonly<Record<K, string>>,
): Readonly<Record<K, number>> {
  const rows: Partial<Record<K, number>> = {}
  for (const name in classes) rows[name] = FEATURES.indexOf(`${prefix}:${name}` as Feature)
  return rows as Record<K, number>
}

/** Sparse rows of features, one after another in one pool. */
export interface FeaturePool {
  count: number
  index: Int16Array
  value: Float32Array
}

export function makePool(capacity: number): FeaturePool {
  return { count: 0, index: new Int16Array(capacity), value: new Float32Array(capacity) }
}

export function put(pool: FeaturePool, feature: number, value: number): void {
  if (pool.count === pool.index.length) grow(pool)
  pool.index[pool.count] = feature
  pool.value[pool.count++] = value
}

function grow(pool: FeaturePool): void {
  const index = new Int16Array(pool.count * 2)
  const value = new Float32Array(pool.count * 2)
  index.set(pool.index)
  value.set(pool.value)
  pool.index = index
  pool.value = value
}

/** One feature for every class bit of a word, in the order of `WORD`, from the row of the first class on. */
export function putClasses(pool: FeaturePool, base: number, classes: number): void {
  for (let bits = classes; bits !== 0; bits &= bits - 1) put(pool, base + (31 - Math.clz32(bits & -bits)), 1)
}
