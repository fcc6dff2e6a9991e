import { countryOfCode } from './country-of-code.ts'
import type { Geometry } from './topology.ts'

/**
 * Whose land disputed land is shown as. Without one it is nobody's: it takes no country's tint. `held` gives it to whoever
 * holds it; an ISO 3166-1 alpha-2 code is the view of that country: all that it holds or claims is its own.
 */
export type Worldview = string

/** The properties of a piece of land in the topology. */
export interface LandProperties {
  /** ISO 3166-1 alpha-2, where the number in the id does not tell. */
  readonly code?: string
  /** Id in the list of disputed land. */
  readonly disputed?: string
  readonly held?: string
  readonly claimed?: readonly string[]
  /** Id of the gazetteer's record for it. */
  readonly place?: string
}

/** To whom a piece of land counts. */
export interface Owner {
  /** Equal for land of one owner. */
  readonly key: string
  /** Whether it counts to nobody. */
  readonly disputed: boolean
}

/** A member of the topology and to whom it counts. */
export interface Owned {
  readonly geometry: Geometry
  readonly owner: Owner
}

/** To whom a piece of land counts in a view of the world. */
export function ownerOf(geometry: Geometry, worldview: Worldview | undefined): Owner {
  const { code, disputed, held, claimed } = propertiesOf(geometry)
  const country = code ?? countryOfCode(geometry.id)
  if (disputed === undefined) return { key: country ?? `${geometry.id} ${nameIn(geometry)}`, disputed: false }
  if (worldview === 'held' && held) return { key: held, disputed: false }
  if (worldview && (held === worldview || claimed?.includes(worldview)))
    return { key: worldview, disputed: false }
  return { key: `?${disputed}`, disputed: true }
}

/** The properties that this map reads, of a member of the topology. */
export function propertiesOf({ properties }: Geometry): LandProperties {
  if (!properties) return {}
  const { code, disputed, held, claimed, place } = properties as Readonly<Record<string, unknown>>
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof disputed === 'string' && { disputed }),
    ...(typeof held === 'string' && held !== '' && { held }),
    ...(Array.isArray(claimed) && { claimed: claimed.map(String) }),
    ...(typeof place === 'string' && { place }),
  }
}

function nameIn({ properties }: Geometry): string {
  return properties && 'name' in properties ? String(properties.name) : ''
}
