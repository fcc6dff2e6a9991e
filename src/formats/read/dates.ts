import { isDay } from './real-date.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/**
 * A date as ISO 8601, from the forms that files have: ISO itself, also to a year or a month and also without hyphens
 * (`20201103T101500Z`), seconds or milliseconds since 1970, mail's (RFC 5322), and `3 November 2020` in English.
 *
 * @returns undefined for what is no date, names no real day (`2020-02-31`), is uncertain (`ca. 1850`), or can be read
 * in two ways (`03/04/2020`).
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value === 'number') return readEpoch(value)
  if (typeof value !== 'string') return undefined
  // Programs write milliseconds; mail and web pages do not.
  const text = value.trim().replace(/\.000(?=Z$)/u, '')
  if (/^\d{10}$|^\d{13}$/u.test(text)) return readEpoch(Number(text))
  return readIso(text) ?? readSlashes(text) ?? readWords(text)
}

function readEpoch(value: number): string | undefined {
  // A whole year, or seconds or milliseconds of the years 1973 to 2286.
  if (Number.isInteger(value) && value >= 1000 && value <= 2999) return String(value)
  if (value >= 1e8 && value < 1e10) return new Date(value * 1000).toISOString().replace('.000Z', 'Z')
  if (value >= 1e11 && value < 1e13) return new Date(value).toISOString().replace('.000Z', 'Z')
  return undefined
}

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?)?)?$/u

function readIso(text: string): string | undefined {
  const found = ISO.exec(text)
  if (!found || /^\d{6}$/u.test(text)) return undefined
  const [, year, month, day, hour, minute, second, zone] = found
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined
  // What is ISO 8601 with its hyphens stays as the source has it.
  if (/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/u.test(text)) return text
  const date = [year, month, day].filter(part => part !== undefined).join('-')
  if (hour === undefined) return date
  const offset = zone === undefined ? '' : /^[+-]/u.test(zone) ? zone : 'Z'
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
}

/** `31/12/2020`, `12/31/2020`, `31.12.2020`: with slashes only if one of the numbers cannot be a month. */
function readSlashes(text: string): string | undefined {
  const found = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(text)
  if (!found) return undefined
  const [, first, sign, second, year] = found
  const [a, b] = [Number(first), Number(second)]
  // Wherever dates have full stops, the day comes first.
  if (sign === '.' || a > 12) return writeDay(Number(year), b, a)
  return b > 12 ? writeDay(Number(year), a, b) : undefined
}

/** `3 November 2020`, `November 3, 2020 Tuesday`, `Tue, 03 Nov 2020 10:15:00 +0400`. */
function readWords(text: string): string | undefined {
  const mail =
    /^(?:\w{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(.*))?$/u.exec(
      text,
    )
  if (mail) {
    const [, day, month, year, time, zone] = mail
    const date = writeDay(Number(year), monthOf(month), Number(day))
    if (date === undefined || time === undefined) return date
    const moment = Date.parse(`${day} ${month} ${year} ${time} ${zone === '' ? 'UTC' : zone}`)
    return Number.isNaN(moment) ? date : new Date(moment).toISOString().replace('.000Z', 'Z')
  }
  const [, month, day, year] =
    /^(?:\w{6,9},?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\s.*)?$/u.exec(text) ?? []
  return month === undefined ? undefined : writeDay(Number(year), monthOf(month), Number(day))
}

function monthOf(word = ''): number {
  const short = word.toLowerCase()
  return short.length < 3
    ? 0
    : MONTHS.findIndex(month => month.startsWith(short) || (short === 'sept' && month === 'september')) + 1
}

function writeDay(year: number, month: number, day: number): string | undefined {
  const two = (part: number) => String(part).padStart(2, '0')
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined
}
