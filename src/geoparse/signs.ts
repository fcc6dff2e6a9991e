/** Every sign the resolver weighs for a candidate, by name. */
export const SIGNS = [
  'importance',
  'first',
  'rank',
  'populated',
  'class:official',
  'class:alternate',
  'class:foreign',
  'class:romanised',
  'class:abbreviation',
  'class:demonym',
  'kind:country',
  'kind:region',
  'kind:county',
  'kind:capital',
  'kind:suburb',
  'kind:water',
  'kind:terrain',
  'kind:area',
  'kind:site',
  'bareWater',
  'theWater',
  'seatInside',
  'qualified',
  'qualifies',
  'hinted',
  'unhinted',
  // What the article's other names weigh:
  'countryNamed',
  'countryShare',
  'countrySum',
  'regionNamed',
  'regionShare',
  'regionSum',
  'countySum',
  'near',
  'around',
  'selfNamed',
  'townNear',
  'townRegion',
  'countyRegion',
  'regionCountry',
  'regionTowns',
  'regionSisters',
  'countryTowns',
  'importanceAlone',
  'capitalCountry',
  'capitalSpread',
  'countrySpread',
  'nearSpread',
] as const

export type Sign = (typeof SIGNS)[number]

export const S = Object.fromEntries(SIGNS.map((name, i) => [name, i])) as Readonly<Record<Sign, number>>

/** Signs that need nothing but the name and its own mention. */
export const OWN_SIGNS = S.unhinted + 1
