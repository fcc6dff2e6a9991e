import type { PlaceId } from '../../gazetteer/index.ts'

/**
 * A reason for a candidate, as data: the viewer turns it into a sentence. `weight` is what it adds to the candidate's
 * log-odds; evidence against has a negative weight.
 */
export type Evidence = { readonly weight: number } & (
  | { /** No other place in the gazetteer has the name. */ readonly kind: 'only' }
  | { /** Inhabitants of the candidate. */ readonly kind: 'population'; readonly population: number }
  | {
      /** The text puts the name inside this place: "Paris, Texas". */ readonly kind: 'qualified'
      readonly place: PlaceId
    }
  | {
      /** The text puts this other name inside the candidate. */ readonly kind: 'contains'
      readonly place: PlaceId
    }
  | { /** The article names the candidate's country. */ readonly kind: 'country'; readonly place: PlaceId }
  | {
      /** The article names the candidate's first-level region. */ readonly kind: 'region'
      readonly place: PlaceId
    }
  | {
      /** Great-circle distance to the nearest other place of the article. */ readonly kind: 'near'
      readonly place: PlaceId
      readonly km: number
    }
  | { /** The article's home, given as an option. */ readonly kind: 'home'; readonly km: number }
  | {
      /** A type word asks for such a kind: "the city of Ganja", "Cooke and Love counties". */ readonly kind: 'type'
      readonly word: 'town' | 'country' | 'region' | 'county' | 'water'
    }
  | {
      /** The name is not the place's main one. */ readonly kind: 'name'
      readonly name: 'official' | 'alternate' | 'foreign' | 'romanised' | 'abbreviation' | 'demonym'
    }
)
