import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Catalogue, en, type MessageKey } from './en.ts'
import { fillMessage, type NumberForms, type Values } from './message.ts'

/** The interface's language and the ways to write in it. */
export interface Language {
  /** BCP 47. */
  readonly tag: string
  /** Writes a message. */
  readonly t: (key: MessageKey, values?: Values) => string
  /** The name of a country (ISO 3166-1 alpha-2), or the code where the language has none. */
  readonly country: (code: string) => string
  /** A number as the language writes it. */
  readonly number: (n: number) => string
  /** A date (ISO 8601) in words; what is no date is given back as it came. */
  readonly date: (iso: string) => string
  /** Several names as a list without “and”. */
  readonly list: (names: readonly string[]) => string
}

const LanguageContext = createContext<Language | null>(null)

/** Makes the ways to write in a language from its messages. */
export function createLanguage(tag: string, catalogue: Catalogue): Language {
  // Each of these takes some ten milliseconds to make, which would all come before the first picture.
  const countries = once(() => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }))
  const dates = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
  const numbers = once(() => new Intl.NumberFormat(tag))
  const plurals = once(() => new Intl.PluralRules(tag))
  const names = once(() => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }))
  const forms: NumberForms = {
    get numbers() {
      return numbers()
    },
    get plurals() {
      return plurals()
    },
  }
  return {
    tag,
    t: (key, values = {}) => fillMessage(catalogue[key], values, forms),
    country: code => (/^[A-Z]{2}$/.test(code) ? (countries().of(code) ?? code) : code),
    number: n => numbers().format(n),
    date: iso => dateInWords(iso, dates),
    list: items => names().format(items),
  }
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The day alone: midnight UTC read in the reader's zone could fall on the day before. A bare year or month stays one. */
function dateInWords(iso: string, format: () => Intl.DateTimeFormat): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0]
  return day && !Number.isNaN(Date.parse(day)) ? format().format(new Date(day)) : iso
}

/** Gives the components below it their language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useMemo(() => createLanguage('en', en), [])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/**
 * The language in force.
 *
 * @throws Error outside of a {@link LanguageProvider}.
 */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('Expected a component inside a LanguageProvider.')
  return language
}
