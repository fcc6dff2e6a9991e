import { addPlace } from './add-place.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'
import { placeOf } from './place-of.ts'

/** A region of which only the code, the id and the name are known. */
export interface RegionCode {
  /** The key under which places name it, see `Builder.aliases`. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string
}

/**
 * Adds the regions that places refer to but that have no record: each lies at the middle of its places and has the
 * sum of their inhabitants.
 */
export function addRegions(builder: Builder, codes: readonly RegionCode[]): void {
  const { lat, lon, region, county, population } = builder.place
  const sums = builder.references.list.map(() => ({ count: 0, lat: 0, lon: 0, population: 0 }))
  for (const column of [region, county]) {
    filled(column).forEach((reference, place) => {
      const sum = sums[reference - 1]
      if (!sum) return
      sum.count++
      sum.lat += lat.values[place]! * builder.unit - 90
      sum.lon += lon.values[place]! * builder.unit - 180
      sum.population += population.values[place]!
    })
  }
  for (const { key, id, name, kind, country } of codes) {
    const sum = sums[builder.references.numbers.get(key) ?? -1]
    if (!sum || sum.count === 0 || placeOf(builder, id) >= 0) continue
    const [middleLat, middleLon] = [sum.lat / sum.count, sum.lon / sum.count]
    addPlace(builder, {
      id,
      name,
      names: [],
      kind,
      country,
      lat: middleLat,
      lon: middleLon,
      population: sum.population,
    })
  }
}
