import type { Catalogue, MessageKey } from './en/messages.ts'
import { countriesOf, type Local } from './local.ts'
import { fillMessage, type Message, type NumberForms, type Values } from './message.ts'
import { once } from './once.ts'

/** The interface's language and the ways to write in it. */
export interface Language {
  /** BCP 47. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Writes a message. */
  readonly t: (key: MessageKey, values?: Values) => string
  /** Writes a message of another catalogue of the language. */
  readonly say: (message: Message, values?: Values) => string
  /** The name of a country (ISO 3166-1 alpha-2), or the code where the language has none. */
  readonly country: (code: string) => string
  /** A number as the language writes it. */
  readonly number: (n: number) => string
  /** A share of one in per cent. */
  readonly percent: (share: number) => string
  /** A date (ISO 8601) in words; what is no date is given back as it came. */
  readonly date: (iso: string) => string
  /** A range of days (ISO 8601), in short. */
  readonly days: (from: string, to: string) => string
  /** Several names as a list without “and”. */
  readonly list: (names: readonly string[]) => string
}

const RIGHT_TO_LEFT = ['fa']

/**
 * Makes the ways to write in a language from its messages.
 *
 * @param dates the variant of it (BCP 47) whose dates are written.
 */
export function createLanguage(tag: string, catalogue: Catalogue, local?: Local, dates = tag): Language {
  // Made when first needed: each takes about ten milliseconds, which would delay the first view.
  const numberTag = local?.numbersLike ?? tag
  const numbers = once(() => new Intl.NumberFormat(numberTag))
  const percents = once(() => new Intl.NumberFormat(numberTag, { style: 'percent' }))
  const plurals = once(() => new Intl.PluralRules(tag))
  const forms: NumberForms = {
    get numbers() {
      return numbers()
    },
    get plurals() {
      return plurals()
    },
  }
  const say: Language['say'] = (message, values = {}) => fillMessage(message, values, forms)
  const t: Language['t'] = (key, values) => say(catalogue[key], values)
  return {
    tag,
    dir: RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr',
    t,
    say,
    number: n => numbers().format(n),
    percent: share => percents().format(share),
    // Intl's own lists take “and” between two names in some languages and nothing at all in others.
    list: names => names.join(t('listGap')),
    ...(local ? waysOfItsOwn(local) : waysOfIntl(tag, dates)),
  }
}

type Ways = Pick<Language, 'country' | 'date' | 'days'>

function waysOfIntl(tag: string, dates: string): Ways {
  const countries = once(() => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }))
  const long = once(() => new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }))
  const medium = once(() => new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeZone: 'UTC' }))
  return {
    country: code => (/^[A-Z]{2}$/.test(code) ? (countries().of(code) ?? code) : code),
    date: iso => {
      const day = dayIn(iso)
      return day ? long().format(day) : iso
    },
    days: (from, to) => medium().formatRange(new Date(from), new Date(to)),
  }
}

function waysOfItsOwn(local: Local): Ways {
  const countries = once(() => countriesOf(local))
  const date = (iso: string) => {
    const day = dayIn(iso)
    return day ? local.day(day.getUTCDate(), local.months[day.getUTCMonth()]!, day.getUTCFullYear()) : iso
  }
  return {
    country: code => countries().get(code) ?? code,
    date,
    days: (from, to) => (from === to ? date(from) : `${date(from)} – ${date(to)}`),
  }
}

/** The day alone: midnight UTC read in the reader's zone could fall on the day before. A bare year or month stays one. */
function dayIn(iso: string): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0]
  return day && !Number.isNaN(Date.parse(day)) ? new Date(day) : undefined
}
