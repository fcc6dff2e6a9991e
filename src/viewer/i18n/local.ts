/**
 * Names of months and countries for languages that some browsers have no data for: Chromium formats Azerbaijani and
 * Armenian as if they were English.
 */
export interface Local {
  /** A language (BCP 47) that every browser knows and that writes numbers the same way. */
  readonly numbersLike: string
  /** January to December, in the case that a date wants. */
  readonly months: readonly string[]
  readonly day: (day: number, month: string, year: number) => string
  /** Names of countries, one a line after its ISO 3166-1 code. */
  readonly countries: string
}

/** The names of countries by code. */
export function countriesOf({ countries }: Local): ReadonlyMap<string, string> {
  const lines = countries.trim().split('\n')
  return new Map(lines.map(line => [line.slice(0, 2), line.slice(3)]))
}
