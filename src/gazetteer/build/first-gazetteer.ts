import type { Gazetteer } from '../file/gazetteer.ts'
import { NameClass } from '../file/name-class.ts'
import { addGazetteer } from './add-gazetteer.ts'
import { createBuilder } from './builder.ts'
import { finishBuild } from './finish.ts'

/** The least importance of a place that is kept: a city of 400,000 (see `importanceOf`). */
const LEAST = 5.6

/** Kept at any importance: countries, seas, continents and what has the size of one. */
const LARGE = /^(A\.PCL|H\.(OCN|SEA|GULF)|L\.(CONT|RGN))/

/**
 * Cuts out of a gazetteer the places that are named most, for the first pins of a page that then fetches the whole: by
 * their names in the Latin script, to about a hundred metres, with the regions they lie in, without areas and lines.
 *
 * @returns a gazetteer file, uncompressed.
 */
export function firstGazetteer(gazetteer: Gazetteer): Uint8Array<ArrayBuffer> {
  const { importance, kinds, kind, region, county } = gazetteer
  const kept = new Uint8Array(gazetteer.size)
  const keep = (place: number): void => {
    if (place < 0 || kept[place]) return
    kept[place] = 1
    keep(region[place]!)
    keep(county[place]!)
  }
  for (let place = 0; place < gazetteer.size; place++)
    if (importance[place]! >= LEAST || LARGE.test(kinds[kind[place]!]!)) keep(place)

  const builder = createBuilder({ unit: 0.001, outline: 1 })
  addGazetteer(builder, gazetteer, {
    place: place => kept[place] === 1,
    name: nameClass => nameClass !== NameClass.foreign,
    geometry: false,
  })
  return finishBuild(builder, { tier: 'first', credit: gazetteer.credit })
}
