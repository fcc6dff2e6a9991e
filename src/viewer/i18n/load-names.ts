import { isLanguageTag, type LanguageTag } from './index.ts'
import type { NamesById } from './names-by-id.ts'

const LOADERS: Readonly<Record<LanguageTag, () => Promise<NamesById>>> = {
  az: async () => (await import('./az/map-names.ts')).az,
  de: async () => (await import('./de/map-names.ts')).de,
  // The gazetteer's own names are English.
  en: async () => ({}),
  fa: async () => (await import('./fa/map-names.ts')).fa,
  fr: async () => (await import('./fr/map-names.ts')).fr,
  hy: async () => (await import('./hy/map-names.ts')).hy,
  ru: async () => (await import('./ru/map-names.ts')).ru,
  tr: async () => (await import('./tr/map-names.ts')).tr,
}

/** The names of great towns and waters for a reader of a language (BCP 47); none where the interface does not speak it. */
export async function loadNames(tag: string): Promise<NamesById> {
  const [language = ''] = tag.split('-')
  return isLanguageTag(language) ? LOADERS[language]() : {}
}
