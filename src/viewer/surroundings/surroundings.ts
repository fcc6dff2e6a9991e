import type { Gazetteer } from '../../gazetteer/index.ts'
import type { Atlas, AtlasDetail } from '../map/atlas/index.ts'
import type { Mark } from '../mark/index.ts'
import type { Settings } from '../settings/index.ts'

/** Where the view is kept, in the form of a query string: the address bar, or a variable of an embedded map. */
export interface Address {
  /** The query string at present, with its question mark, or nothing. */
  readonly search: () => string
  /** Writes a query string that the viewer made. */
  readonly replace: (search: string) => void
  /** Calls back whenever somebody else changed the query string. Returns how to end that. */
  readonly subscribe: (onArrival: () => void) => () => void
  /** What a link to a query string points to. */
  readonly href: (search: string) => string
}

/**
 * What the viewer asks of the page around it. A page of its own and a place in somebody else's page differ in
 * these alone.
 */
export interface Surroundings {
  readonly address: Address
  /** The place under the pointer, which the page around may show and set as well. */
  readonly mark: Mark
  /** The languages wanted (BCP 47), the dearest first. */
  readonly languages: readonly string[]
  /** Whether the page is the viewer's own: its title, its main landmark, its storage. */
  readonly ownPage: boolean
  /** What the publisher set. */
  readonly settings?: Settings
  /** Rejects where the atlas cannot be had. */
  readonly loadAtlas: (detail: AtlasDetail) => Promise<Atlas>
  /** The gazetteer that names the towns of the base map, or null where there is none. */
  readonly loadGazetteer: (signal: AbortSignal) => Promise<Gazetteer | null>
}
