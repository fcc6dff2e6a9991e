import type { Catalogue } from './en/messages.ts'
import type { Local } from './local.ts'
import type { NamesById } from './names-by-id.ts'

/** The texts of a language. */
export interface LanguageFile {
  readonly catalogue: Catalogue
  readonly local?: Local
}

/** A language of the interface: one entry in the list, and one folder with its texts. */
interface InterfaceLanguage {
  /** Its name in itself. */
  readonly name: string
  /** Fetches its texts when it is read in. English has none to fetch: it is in the first bundle. */
  readonly load?: () => Promise<LanguageFile>
  /** Fetches what its maps call great towns and waters. English has none: the gazetteer's own names are English. */
  readonly mapNames?: () => Promise<NamesById>
}

/** The languages of the interface, by BCP 47 tag. */
export const INTERFACE_LANGUAGES = {
  az: {
    name: 'Azərbaycanca',
    load: async () => {
      const [{ az }, { azLocal }] = await Promise.all([import('./az/messages.ts'), import('./az/local.ts')])
      return { catalogue: az, local: azLocal }
    },
    mapNames: async () => (await import('./az/map-names.ts')).az,
  },
  de: {
    name: 'Deutsch',
    load: async () => ({ catalogue: (await import('./de/messages.ts')).de }),
    mapNames: async () => (await import('./de/map-names.ts')).de,
  },
  en: { name: 'English' },
  fa: {
    name: 'فارسی',
    load: async () => ({ catalogue: (await import('./fa/messages.ts')).fa }),
    mapNames: async () => (await import('./fa/map-names.ts')).fa,
  },
  fr: {
    name: 'Français',
    load: async () => ({ catalogue: (await import('./fr/messages.ts')).fr }),
    mapNames: async () => (await import('./fr/map-names.ts')).fr,
  },
  hy: {
    name: 'Հայերեն',
    load: async () => {
      const [{ hy }, { hyLocal }] = await Promise.all([import('./hy/messages.ts'), import('./hy/local.ts')])
      return { catalogue: hy, local: hyLocal }
    },
    mapNames: async () => (await import('./hy/map-names.ts')).hy,
  },
  ru: {
    name: 'Русский',
    load: async () => ({ catalogue: (await import('./ru/messages.ts')).ru }),
    mapNames: async () => (await import('./ru/map-names.ts')).ru,
  },
  tr: {
    name: 'Türkçe',
    load: async () => ({ catalogue: (await import('./tr/messages.ts')).tr }),
    mapNames: async () => (await import('./tr/map-names.ts')).tr,
  },
} satisfies Readonly<Record<string, InterfaceLanguage>>

/** One of {@link INTERFACE_LANGUAGES}. */
export type LanguageTag = keyof typeof INTERFACE_LANGUAGES

/** An entry of the list, where TypeScript need not know which. */
export function interfaceLanguage(tag: LanguageTag): InterfaceLanguage {
  return INTERFACE_LANGUAGES[tag]
}

/** The names of great towns and waters for a reader of a language (BCP 47); none where the interface does not speak it. */
export async function loadNames(tag: string): Promise<NamesById> {
  const [language = ''] = tag.split('-')
  const names = isLanguageTag(language) ? interfaceLanguage(language).mapNames : undefined
  return names ? names() : {}
}

/** Whether a text is the tag of a language that the interface speaks. */
export function isLanguageTag(text: string): text is LanguageTag {
  return Object.hasOwn(INTERFACE_LANGUAGES, text)
}

/** Date format of English without a country: "10 November 2020", which nobody misreads. */
const NEUTRAL = 'en-GB'

/**
 * The variant of English whose date format the reader expects: the first English tag before any other language, such
 * as `en-US`.
 */
export function englishDates(wanted: readonly string[]): string {
  const tag = wanted.find(tag => tag.toLowerCase() !== 'en') ?? ''
  return /^en-[a-z]{2}$/i.test(tag) ? tag : NEUTRAL
}

/** The language that a query string asks for in `lang`, or else the first one wanted that it speaks, or else English. */
export function chooseLanguage(search: string, wanted: readonly string[]): LanguageTag {
  const asked = new URLSearchParams(search).get('lang')
  for (const tag of asked === null ? wanted : [asked, ...wanted]) {
    const language = tag.toLowerCase().split(/[-_]/)[0]!
    if (isLanguageTag(language)) return language
  }
  return 'en'
}
