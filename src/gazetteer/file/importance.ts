/** Importance is `max(log10(population + 1), floor) + plus`. */
export interface ImportanceTerms {
  readonly floor: number
  readonly plus: number
}

/** What an official seat is worth at least, whatever population GeoNames has for it. */
const seats: Readonly<Record<string, ImportanceTerms>> = {
  'P.PPLC': { floor: 5.2, plus: 0.3 },
  'P.PPLA': { floor: 4.3, plus: 0 },
  'P.PPLA2': { floor: 3.6, plus: 0 },
  'P.PPLA3': { floor: 3.1, plus: 0 },
}

/** The terms for a kind of place. */
export function importanceTerms(kind: string): ImportanceTerms {
  if (kind.startsWith('P.')) return seats[kind] ?? { floor: 2, plus: 0 }
  if (kind.startsWith('A.PCL') || kind === 'A.TERR') return { floor: 5, plus: 1.5 }
  if (kind.startsWith('A.ADM1')) return { floor: 4.5, plus: -1 }
  if (kind.startsWith('A.')) return { floor: 3.5, plus: -1.2 }
  // Waters, mountains and lands without a rank of their own count like a hamlet; buildings, roads and woods for less.
  return { floor: /^[HTL]\./.test(kind) ? 2.5 : 1, plus: 0 }
}

/**
 * How likely a place is to be meant, as the decimal logarithm of a town's population: 6 is a city of a million.
 * A country counts for more than its inhabitants and a region for less, because its seat of the same name is
 * more often meant (Tehran, New York, Quebec).
 */
export function importanceOf(kind: string, population: number): number {
  const { floor, plus } = importanceTerms(kind)
  return Math.max(Math.log10(population + 1), floor) + plus
}
