/**
 * ISO 3166-1 alpha-2 of a numeric code such as `031`.
 *
 * Unicode's locale data holds the table: canonicalising the language tag `und-031` gives `und-AZ`.
 */
export function countryOfCode(code: string | number | undefined): string | undefined {
  if (code === undefined) return undefined
  const tag = `und-${String(code).padStart(3, '0')}`
  try {
    const region = Intl.getCanonicalLocales(tag)[0]!.slice(4)
    return /^[A-Z]{2}$/.test(region) ? region : undefined
  } catch {
    return undefined
  }
}
