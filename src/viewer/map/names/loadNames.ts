import { isLanguageTag, type LanguageTag } from '../../messages/index.ts'
import type { NamesById } from './namesById.ts'

const LOADERS: Readonly<Record<LanguageTag, () => Promise<NamesById>>> = {
  az: async () => (await import('./az.ts')).az,
  de: async () => (await import('./de.ts')).de,
  // The gazetteer's own names are English.
  en: async () => ({}),
  fa: async () => (await import('./fa.ts')).fa,
  fr: async () => (await import('./fr.ts')).fr,
  hy: async () => (await import('./hy.ts')).hy,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
}

/** The names of great towns and waters for a reader of a language (BCP 47); none where the interface does not speak it. */
export async function loadNames(tag: string): Promise<NamesById> {
  const [language = ''] = tag.split('-')
  return isLanguageTag(language) ? LOADERS[language]() : {}
}
