import { type Letters, respellings } from './letters.ts'

const german: Letters = { ä: ['ae'], ö: ['oe'], ü: ['ue'] }
const nordic: Letters = { å: ['aa'], ø: ['oe'], ö: ['oe'], ä: ['ae'], ü: ['ue'] }

/** Zürich is Zuerich where a newspaper has no umlauts. */
export function fromGerman(name: string): string[] {
  return /[äöü]/i.test(name) ? respellings(name, german) : []
}

/** Ålesund is Aalesund. */
export function fromNordic(name: string): string[] {
  return /[åøöäü]/i.test(name) ? respellings(name, nordic) : []
}

/** Đà Nẵng is Danang, Hà Nội is Hanoi: two syllables are printed as one word. */
export function fromVietnamese(name: string): string[] {
  const syllables = name.split(' ')
  return syllables.length === 2 ? [syllables.join('')] : []
}
