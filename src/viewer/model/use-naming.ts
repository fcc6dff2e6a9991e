import { useMemo } from 'react'
import type { Place } from '../../gazetteer/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useNamesById } from '../i18n/use-names-by-id.ts'
import { ENGLISH, type Naming } from './entry.ts'

/** Languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  fa: /\p{Script=Arabic}/u,
  hy: /\p{Script=Armenian}/u,
  ru: /\p{Script=Cyrillic}/u,
}

/** How places are called in the reader's language; until its names are there, countries alone are. */
export function useNaming(): Naming {
  const { tag, country } = useLanguage()
  const names = useNamesById(tag)
  return useMemo(() => {
    const language = tag.split('-')[0]!
    if (language === 'en') return ENGLISH
    const countryOf = ({ kind, country: code }: Place) => {
      if (!code || !kind.startsWith('A.PCL') || kind === 'A.PCLH') return undefined
      const name = country(code)
      return name === code ? undefined : name
    }
    return {
      nameOf: place => names?.[place.id] ?? countryOf(place),
      script: SCRIPTS[language] ?? ENGLISH.script,
    }
  }, [tag, country, names])
}
