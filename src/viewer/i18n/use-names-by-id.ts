import { useEffect, useState } from 'react'
import { loadNames } from './languages.ts'
import type { NamesById } from './names-by-id.ts'

/** Names of great towns and waters in the reader's language; null until they are there. */
export function useNamesById(language: string): NamesById | null {
  const [known, setKnown] = useState<{ readonly language: string; readonly names: NamesById } | null>(null)
  useEffect(() => {
    let left = false
    const set = (names: NamesById) => !left && setKnown({ language, names })
    // Without them the map has the gazetteer's names.
    loadNames(language).then(set, () => set({}))
    return () => {
      left = true
    }
  }, [language])
  return known?.language === language ? known.names : null
}
