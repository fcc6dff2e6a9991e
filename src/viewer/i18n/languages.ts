import type { Catalogue } from './en/messages.ts'
import type { Local } from './local.ts'

/** What a language needs to be read in. */
export interface LanguageFile {
  readonly catalogue: Catalogue
  readonly local?: Local
}

/** The languages of the interface (BCP 47), each with its name in itself. */
export const LANGUAGES = {
  az: 'Azərbaycanca',
  de: 'Deutsch',
  en: 'English',
  fa: 'فارسی',
  fr: 'Français',
  hy: 'Հայերեն',
  ru: 'Русский',
  tr: 'Türkçe',
} as const

/** One of {@link LANGUAGES}. */
export type LanguageTag = keyof typeof LANGUAGES

/** English is in the first bundle; each of the others is fetched when it is read in. */
export const LOADERS: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<LanguageFile>>> = {
  az: async () => {
    const [{ az }, { azLocal }] = await Promise.all([import('./az/messages.ts'), import('./az/local.ts')])
    return { catalogue: az, local: azLocal }
  },
  de: async () => ({ catalogue: (await import('./de/messages.ts')).de }),
  fa: async () => ({ catalogue: (await import('./fa/messages.ts')).fa }),
  fr: async () => ({ catalogue: (await import('./fr/messages.ts')).fr }),
  hy: async () => {
    const [{ hy }, { hyLocal }] = await Promise.all([import('./hy/messages.ts'), import('./hy/local.ts')])
    return { catalogue: hy, local: hyLocal }
  },
  ru: async () => ({ catalogue: (await import('./ru/messages.ts')).ru }),
  tr: async () => ({ catalogue: (await import('./tr/messages.ts')).tr }),
}

/** Whether a text is the tag of a language that the interface speaks. */
export function isLanguageTag(text: string): text is LanguageTag {
  return Object.hasOwn(LANGUAGES, text)
}

/** Whose dates stand in an English text of no country: "10 November 2020", which none misreads. */
const NEUTRAL = 'en-GB'

/** Whose dates a reader of English expects: those of the variant that comes before any other language, as in `en-US`. */
export function englishDates(wanted: readonly string[]): string {
  const tag = wanted.find(tag => tag.toLowerCase() !== 'en') ?? ''
  return /^en-[a-z]{2}$/i.test(tag) ? tag : NEUTRAL
}

/** The language that a query string asks for in `lang`, or else the dearest one wanted, or else English. */
export function chooseLanguage(search: string, wanted: readonly string[]): LanguageTag {
  const asked = new URLSearchParams(search).get('lang')
  for (const tag of asked === null ? wanted : [asked, ...wanted]) {
    const language = tag.toLowerCase().split(/[-_]/)[0]!
    if (isLanguageTag(language)) return language
  }
  return 'en'
}
