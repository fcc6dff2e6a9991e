import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { readPlace } from '../look-up/read-place.ts'
import { addPlace } from './add-place.ts'
import { createBuilder } from './builder.ts'
import { finishBuild } from './finish.ts'

/** Smallest towns that an embedded map names, by population: close up, and before. Capitals are named at any size. */
export const NEAR_TOWN = 30_000
export const FAR_TOWN = 60_000

/** The kinds of place with a name on the base map: towns, seas, lakes and rivers, but no parts of towns. */
const TOWNS = /^P\.(?!PPLX)/
const WATERS = /^H\.(OCN|SEA|GULF|BAY|STRT|SD|LK|RSV|LGN|STM|CNL)/

/**
 * Cuts out of a gazetteer what names a base map: places by their main name, to about a hundred metres. The lines
 * of rivers come with the base map. An embedded map can afford this much, and not a gazetteer.
 *
 * @param least smallest town, by population.
 * @returns a gazetteer file, uncompressed.
 */
export function labelGazetteer(gazetteer: Gazetteer, least: number): Uint8Array<ArrayBuffer> {
  const builder = createBuilder({ unit: 0.001, outline: 0.01 })
  for (let place = 0; place < gazetteer.size; place++) {
    if (!isNamed(gazetteer, place, least)) continue
    const { region, shape, ...record } = readPlace(gazetteer, place)
    addPlace(builder, { ...record, names: [] })
  }
  return finishBuild(builder, { tier: 'labels', credit: gazetteer.credit })
}

function isNamed({ kinds, kind, population }: Gazetteer, place: PlaceIndex, least: number): boolean {
  const code = kinds[kind[place]!]!
  return WATERS.test(code) || code === 'P.PPLC' || (TOWNS.test(code) && population[place]! >= least)
}
