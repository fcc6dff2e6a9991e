import { fromArabicLatin, fromEgyptian } from './arabic.ts'
import { fromArmenian, fromGeorgian, fromGeorgianLatin } from './caucasian.ts'
import { fromBulgarian, fromDzh, fromRussian, fromRussianLatin, fromUkrainian } from './cyrillic.ts'
import { fromGerman, fromNordic, fromVietnamese } from './germanic.ts'
import { fromPersianLatin } from './persian.ts'
import { fromAzerbaijani, fromKazakh, fromTurkish, fromTurkmen, fromUzbek } from './turkic.ts'

/** Makes the spellings newspapers use from one name. */
export type Rule = (name: string) => string[]

/** The rules for the names of one country. */
export interface CountryRules {
  /** From names in the language's own Latin alphabet. */
  readonly alphabet?: readonly Rule[]
  /** From names already romanised, given folded: case, diacritics and apostrophes are gone. */
  readonly latin?: readonly Rule[]
  /** From names in the language's own script. */
  readonly script?: readonly Rule[]
}

const russian: CountryRules = { latin: [fromRussianLatin], script: [fromRussian] }
const soviet: CountryRules = {
  latin: [fromRussianLatin, fromDzh],
  script: [fromRussian, name => fromRussian(name).flatMap(fromDzh)],
}
const arabic: CountryRules = { latin: [fromArabicLatin] }
const persian: CountryRules = { latin: [fromPersianLatin] }
const german: CountryRules = { alphabet: [fromGerman] }
const nordic: CountryRules = { alphabet: [fromNordic] }

/** One set of rules a language, under the countries whose places it names. */
export const rulesByCountry: Readonly<Record<string, CountryRules>> = {
  AZ: { ...soviet, alphabet: [fromAzerbaijani] },
  AM: { latin: soviet.latin!, script: [...soviet.script!, fromArmenian] },
  GE: { latin: [...soviet.latin!, fromGeorgianLatin], script: [...soviet.script!, fromGeorgian] },
  RU: soviet,
  BY: russian,
  MD: russian,
  KG: soviet,
  TJ: soviet,
  KZ: { ...soviet, alphabet: [fromKazakh] },
  TM: { ...soviet, alphabet: [fromTurkmen] },
  UZ: { ...soviet, alphabet: [fromUzbek] },
  UA: { latin: [fromRussianLatin], script: [fromUkrainian, fromRussian] },
  BG: { script: [fromBulgarian] },
  TR: { alphabet: [fromTurkish] },
  CY: { alphabet: [fromTurkish] },
  IR: persian,
  AF: persian,
  EG: { latin: [fromArabicLatin, fromEgyptian] },
  ...Object.fromEntries('AE BH IQ JO KW LB LY OM PS QA SA SD SY YE'.split(' ').map(code => [code, arabic])),
  ...Object.fromEntries('DE AT CH LI LU'.split(' ').map(code => [code, german])),
  ...Object.fromEntries('DK NO SE FI IS FO'.split(' ').map(code => [code, nordic])),
  VN: { latin: [fromVietnamese] },
}
