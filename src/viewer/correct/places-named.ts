import { foldName, type Gazetteer, type Place, readPlace, searchPlaces } from '../../gazetteer/index.ts'
import { distinct } from './places-near.ts'

/** The most places returned. */
const GIVEN = 8

/** Places that a person typing a name could mean: those of the corpus first, then the gazetteer's. */
export function placesNamed(query: string, gazetteer: Gazetteer | null, known: readonly Place[]): Place[] {
  const name = foldName(query.trim())
  if (name === '') return []
  const own = known
    .filter(place => ` ${foldName(place.name)}`.includes(` ${name}`))
    .sort((a, b) => b.population - a.population)
    .slice(0, GIVEN / 2)
  const hits = gazetteer ? searchPlaces(gazetteer, query, { limit: GIVEN }) : []
  return distinct([...own, ...hits.map(({ place }) => readPlace(gazetteer!, place))]).slice(0, GIVEN)
}
