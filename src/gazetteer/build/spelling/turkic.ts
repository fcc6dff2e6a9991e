import { type Letters, respellings } from './letters.ts'

const azerbaijani: Letters = {
  ə: ['a', 'e'],
  ǝ: ['a', 'e'],
  q: ['g', 'q'],
  ğ: ['gh', 'g'],
  ı: ['i', 'y'],
  x: ['kh'],
  c: ['j'],
  ç: ['ch'],
  ş: ['sh'],
  j: ['zh'],
  ö: ['o'],
  ü: ['u'],
}

const turkish: Letters = { ş: ['sh'], ç: ['ch'], ğ: ['g', 'gh'] }
const turkmen: Letters = { ş: ['sh'], ç: ['ch'], ž: ['zh'], ý: ['y'], ň: ['ng', 'n'], w: ['v', 'w'] }
const uzbek: Letters = {
  x: ['kh'],
  q: ['k', 'q'],
  'o‘': ['o', 'u'],
  oʻ: ['o', 'u'],
  'g‘': ['gh', 'g'],
  gʻ: ['gh', 'g'],
}
const kazakh: Letters = { q: ['k'], gh: ['g', 'gh'], ş: ['sh'], ä: ['a'] }

/** Spellings with digraphs are somebody's romanisation already, not the language's own alphabet. */
const digraphs = /sh|ch|kh|zh|gh|dz|ts|tz|ck|ou|ph|th|w|dj|ss/i

/** Xızı is Khizi, Göyçay is Goychay. */
export function fromAzerbaijani(name: string): string[] {
  return /[əǝğıxqçşcöü]/i.test(name) && !digraphs.test(name) ? respellings(name, azerbaijani) : []
}

/** Kuşadası is also seen as Kushadasi. */
export function fromTurkish(name: string): string[] {
  return /[şç]/i.test(name) ? respellings(name, turkish) : []
}

/** Daşoguz is Dashoguz. */
export function fromTurkmen(name: string): string[] {
  return /[şçžýňw]/i.test(name) ? respellings(name, turkmen) : []
}

/** Qoʻqon is Kokon and Qoqon. */
export function fromUzbek(name: string): string[] {
  return /[xq]|[og][‘ʻ]/i.test(name) ? respellings(name, uzbek) : []
}

/** Aqtöbe is Aktobe, Qaraghandy is Karagandy. */
export function fromKazakh(name: string): string[] {
  return /q|gh|ş/i.test(name) ? respellings(name, kazakh) : []
}
