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

/** Which parts of a gazetteer are added; by default all. */
export interface Kept {
  /** Which places. The regions of those kept should be among them. */
  readonly place?: (place: PlaceIndex) => boolean
  /** Which of their names besides the main one. */
  readonly name?: (nameClass: number) => boolean
  /** Whether boxes and shapes are added. */
  readonly geometry?: boolean
}

/** Adds the places of an open gazetteer, so that further records can be layered over them, or to cut a smaller one out of it. */
export function addGazetteer(builder: Builder, gazetteer: Gazetteer, kept: Kept = {}): void {
  const { names } = gazetteer
  const spelled = expandedNames(gazetteer)
  const at = new Int32Array(gazetteer.size).fill(-1)
  for (let place = 0; place < gazetteer.size; place++) {
    if (kept.place?.(place) === false) continue
    const id = placeId(gazetteer, place)
    const [region, county] = [gazetteer.region[place]!, gazetteer.county[place]!]
    const country = gazetteer.countries[gazetteer.country[place]!]!
    const box = kept.geometry === false ? undefined : placeBox(gazetteer, place)
    const shape = kept.geometry === false ? undefined : placeShape(gazetteer, place)
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
      const [place, nameClass] = [at[names.place[row]!]!, names.class[row]!]
      if (place < 0 || nameClass === NameClass.main || kept.name?.(nameClass) === false) continue
      addNameBytes(builder, place, bytes, nameClass)
    }
  }
}

/** Whether a place has an importance of its own, and not the one that follows from kind and population. */
function isGiven({ kinds, kind, population, importance }: Gazetteer, place: PlaceIndex): boolean {
  return Math.abs(importance[place]! - importanceOf(kinds[kind[place]!]!, population[place]!)) > 0.001
}
