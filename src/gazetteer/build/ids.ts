import { enterId, findId, type SplitIds } from '../file/id-table.ts'
import type { Builder } from './builder.ts'

/** The builder's place with an id in two parts, or -1. */
export function findKnown(builder: Builder, prefix: number, number: number): number {
  return findId(builder.ids.slots, idsOf(builder), prefix, number)
}

/** Enters the newest place, whose id is not there yet. */
export function enterNewest(builder: Builder): void {
  const { ids } = builder
  const columns = idsOf(builder)
  const newest = builder.place.number.length - 1
  if ((newest + 1) * 2 > ids.slots.length) {
    ids.slots = new Uint32Array(ids.slots.length * 2)
    for (let place = 0; place < newest; place++) enterId(ids.slots, columns, place)
  }
  enterId(ids.slots, columns, newest)
}

function idsOf({ place }: Builder): SplitIds {
  return { prefix: place.prefix.values, number: place.number.values }
}
