import type { Gazetteer } from '../../gazetteer/index.ts'

/** The kinds of place that call for different evidence. */
export const KIND = {
  town: 0,
  country: 1,
  region: 2,
  county: 3,
  capital: 4,
  suburb: 5,
  water: 6,
  terrain: 7,
  area: 8,
  site: 9,
} as const

/** A value of {@link KIND}. */
export type KindClass = (typeof KIND)[keyof typeof KIND]

/** The names of the groups, by number. */
export const KIND_NAMES = Object.keys(KIND) as readonly (keyof typeof KIND)[]

/** The group of every kind code of a gazetteer, by its row in `kinds`. */
export function kindClasses(gazetteer: Gazetteer): Uint8Array {
  return Uint8Array.from(gazetteer.kinds, groupOf)
}

function groupOf(kind: string): KindClass {
  if (kind.startsWith('A.PCL') || kind === 'A.TERR') return KIND.country
  if (kind.startsWith('A.ADM1')) return KIND.region
  if (kind.startsWith('A.')) return KIND.county
  if (kind === 'P.PPLC') return KIND.capital
  if (kind === 'P.PPLX') return KIND.suburb
  if (kind.startsWith('P.')) return KIND.town
  if (kind.startsWith('H.')) return KIND.water
  if (kind.startsWith('T.')) return KIND.terrain
  return kind.startsWith('L.') ? KIND.area : KIND.site
}
