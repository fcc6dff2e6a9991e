import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { importanceOf } from '../file/importance.ts'
import { NameClass } from '../file/name-class.ts'
import { expandedNames } from '../look-up/expand-names.ts'
import { placeId } from '../look-up/place-id.ts'
import { placeBox, placeName, placeShape } from '../look-up/read-place.ts'
import { addNameBytes } from './add-name.ts'
import { addPlace } from './add-place.ts'
import type { Builder } from './builder.ts'
import { placeOf } from './place-of.ts'

/** Adds every place of an open gazetteer, so that further records can be layered over them. */
export function addGazetteer(builder: Builder, gazetteer: Gazetteer): void {
  const { names } = gazetteer
  const spelled = expandedNames(gazetteer)
  const at = new Uint32Array(gazetteer.size)
  for (let place = 0; place < gazetteer.size; place++) {
    const id = placeId(gazetteer, place)
    const [region, county] = [gazetteer.region[place]!, gazetteer.county[place]!]
    const country = gazetteer.countries[gazetteer.country[place]!]!
    const box = placeBox(gazetteer, place)
    const shape = placeShape(gazetteer, place)
    addPlace(builder, {
      id,
      name: placeName(gazetteer, place),
      names: [],
      kind: gazetteer.kinds[gazetteer.kind[place]!]!,
      lat: gazetteer.lat[place]!,
      lon: gazetteer.lon[place]!,
      population: gazetteer.population[place]!,
      ...(isGiven(gazetteer, place) && { importance: gazetteer.importance[place]! }),
      ...(country && { country }),
      ...(region >= 0 && { region: placeId(gazetteer, region) }),
      ...(county >= 0 && { county: placeId(gazetteer, county) }),
      ...(box && { box }),
      ...(shape && { shape }),
    })
    at[place] = placeOf(builder, id)
  }
  for (let name = 0; name < names.size; name++) {
    const bytes = spelled.bytes.subarray(spelled.start[name], spelled.start[name + 1])
    for (let row = names.first[name]!; row < names.first[name + 1]!; row++) {
      if (names.class[row] !== NameClass.main)
        addNameBytes(builder, at[names.place[row]!]!, bytes, names.class[row]!)
    }
  }
}

/** Whether a place has an importance of its own, and not the one that follows from kind and population. */
function isGiven({ kinds, kind, population, importance }: Gazetteer, place: PlaceIndex): boolean {
  return Math.abs(importance[place]! - importanceOf(kinds[kind[place]!]!, population[place]!)) > 0.001
}
