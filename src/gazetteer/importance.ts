/** What an official seat is worth at least, whatever population GeoNames has for it. */
const seats: Readonly<Record<string, number>> = {
  'P.PPLC': 5.2,
  'P.PPLA': 4.3,
  'P.PPLA2': 3.6,
  'P.PPLA3': 3.1,
}

/**
 * How likely a place is to be meant, as the decimal logarithm of a town's population: 6 is a city of a million.
 * A country counts for more than its inhabitants and a region for less, because its seat of the same name is
 * more often meant (Tehran, New York, Quebec).
 */
export function importanceOf(kind: string, population: number): number {
  const size = Math.log10(population + 1)
  if (kind.startsWith('P.')) {
    const seat = Math.max(size, seats[kind] ?? 2)
    return kind === 'P.PPLC' ? seat + 0.3 : seat
  }
  if (kind.startsWith('A.PCL') || kind === 'A.TERR') return Math.max(size, 5) + 1.5
  if (kind.startsWith('A.ADM1')) return Math.max(size, 4.5) - 1
  if (kind.startsWith('A.')) return Math.max(size, 3.5) - 1.2
  return Math.max(size, 3)
}
