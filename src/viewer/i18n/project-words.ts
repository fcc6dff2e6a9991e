import { use } from 'react'
import type { ProjectCatalogue, ProjectKey } from './en/project.ts'
import { useLanguage } from './language.tsx'
import { isLanguageTag, type LanguageTag } from './languages.ts'
import type { Values } from './message.ts'

/**
 * The words for opening, saving and exporting, and for the page of keys, by language. Few readers need them, so they
 * are not part of the first view.
 */
export const PROJECT_CATALOGUES: Readonly<Record<LanguageTag, () => Promise<ProjectCatalogue>>> = {
  az: async () => (await import('./az/project.ts')).azProject,
  de: async () => (await import('./de/project.ts')).deProject,
  en: async () => (await import('./en/project.ts')).enProject,
  fa: async () => (await import('./fa/project.ts')).faProject,
  fr: async () => (await import('./fr/project.ts')).frProject,
  hy: async () => (await import('./hy/project.ts')).hyProject,
  ru: async () => (await import('./ru/project.ts')).ruProject,
  tr: async () => (await import('./tr/project.ts')).trProject,
}

/** Writes a message. */
export type Words = (key: ProjectKey, values?: Values) => string

const loaded = new Map<LanguageTag, Promise<ProjectCatalogue>>()

/** The words in the language in force. The component waits for them, so something above it must suspend. */
export function useProjectWords(): Words {
  const { tag, say } = useLanguage()
  const catalogue = use(catalogueOf(isLanguageTag(tag) ? tag : 'en'))
  return (key, values) => say(catalogue[key], values)
}

function catalogueOf(tag: LanguageTag): Promise<ProjectCatalogue> {
  let catalogue = loaded.get(tag)
  if (!catalogue) {
    // If a catalogue cannot be fetched, the reader gets English.
    catalogue = PROJECT_CATALOGUES[tag]().catch(() => PROJECT_CATALOGUES.en())
    loaded.set(tag, catalogue)
  }
  return catalogue
}
