/** Whether there is such a day in the (proleptic) Gregorian calendar: 31 February is none. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Whether a text is a date of ISO 8601, of a day that exists. Engines alone take 31 February for a day of March, and
 * `<img src=1>` for one of January.
 */
export function isRealDate(text: string): boolean {
  if (Number.isNaN(Date.parse(text))) return false
  const [, year, month = 1, day = 1] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(text) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}
