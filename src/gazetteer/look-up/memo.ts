import type { Gazetteer } from '../file/gazetteer.ts'

/**
 * A table that only some look-ups need, made from a gazetteer at first use and kept as long as the gazetteer is.
 */
export function memo<Table>(make: (gazetteer: Gazetteer) => Table): (gazetteer: Gazetteer) => Table {
  const made = new WeakMap<Gazetteer, { readonly table: Table }>()
  return gazetteer => {
    const known = made.get(gazetteer)
    if (known) return known.table
    const table = make(gazetteer)
    made.set(gazetteer, { table })
    return table
  }
}
