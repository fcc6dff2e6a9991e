import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Address } from '../state/address-bar.ts'
import { createLanguage, type Language } from './create-language.ts'
import { en } from './en/messages.ts'
import { chooseLanguage, englishDates, interfaceLanguage, type LanguageTag } from './languages.ts'

/** The language in force and the way to another. */
interface Speech {
  readonly language: Language
  /** Kept in the address, so that links take the language along. */
  readonly speak: (tag: LanguageTag) => void
}

const SpeechContext = createContext<Speech | null>(null)

/**
 * Gives the components below it their language: the one in the address, or else the one that the reader's browser
 * prefers.
 */
export function LanguageProvider({
  root,
  address,
  languages,
  children,
}: {
  /** Bears the language and its direction. */
  readonly root: HTMLElement
  readonly address: Address
  /** The languages wanted (BCP 47), the preferred one first. */
  readonly languages: readonly string[]
  readonly children: ReactNode
}) {
  const [tag, setTag] = useState(() => chooseLanguage(address.search(), languages))
  const [language, setLanguage] = useState(() => (tag === 'en' ? english(languages) : null))

  useEffect(() => {
    let wanted = true
    const show = (language: Language) => wanted && setLanguage(language)
    // If a catalogue cannot be fetched, the reader gets English.
    openLanguage(tag, languages).then(show, () => show(english(languages)))
    return () => {
      wanted = false
    }
  }, [tag, languages])

  useEffect(
    () => address.subscribe(() => setTag(chooseLanguage(address.search(), languages))),
    [address, languages],
  )

  useEffect(() => {
    if (!language) return
    root.lang = language.tag
    root.dir = language.dir
  }, [root, language])

  const speech = useMemo(() => {
    if (!language) return null
    const speak = (tag: LanguageTag) => {
      const query = new URLSearchParams(address.search())
      query.set('lang', tag)
      address.replace(`?${query}`.replaceAll('%3A', ':').replaceAll('%2F', '/'))
      setTag(tag)
    }
    return { language, speak }
  }, [language, address])
  return speech && <SpeechContext value={speech}>{children}</SpeechContext>
}

function english(wanted: readonly string[]): Language {
  return createLanguage('en', en, undefined, englishDates(wanted))
}

/** Fetches the words of a language, of English in the variant wanted; rejects where they cannot be had. */
export async function openLanguage(tag: LanguageTag, wanted: readonly string[]): Promise<Language> {
  const { load } = interfaceLanguage(tag)
  if (!load) return english(wanted)
  const { catalogue, local } = await load()
  return createLanguage(tag, catalogue, local)
}

/**
 * The language in force.
 *
 * @throws Error outside of a {@link LanguageProvider}.
 */
export function useLanguage(): Language {
  return useSpeech().language
}

/** The language in force and the way to another; throws as {@link useLanguage} does. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('Expected a component inside a LanguageProvider.')
  return speech
}
