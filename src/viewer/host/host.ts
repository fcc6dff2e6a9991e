import type { ComponentType } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import type { Gazetteer } from '../../gazetteer/index.ts'
import type { Atlas } from '../scene/atlas/index.ts'
import type { BaseNames } from '../scene/labels/base-names.ts'
import type { Waters } from '../scene/waters/waters.ts'
import type { Address } from '../state/address-bar.ts'
import type { Hover } from '../state/hover/create-hover.ts'
import type { Settings } from './settings.ts'

/**
 * Where the texts are: beside the map with their lists, over the map once an article is opened, or in the page
 * around, so that only the map is shown.
 */
export type Texts = 'beside' | 'opened' | 'elsewhere'

/**
 * What the viewer needs from the page around it. These are the only differences between its own page and an element
 * in another page.
 */
export interface Host {
  readonly address: Address
  /** The place under the pointer, which the page around may show and set as well. */
  readonly hover: Hover
  /** The languages wanted (BCP 47), the preferred one first. */
  readonly languages: readonly string[]
  /** Whether the page is the viewer's own: its title, its main landmark, its languages. */
  readonly ownPage: boolean
  readonly texts: Texts
  /** Whether readers may correct what was found. Their corrections are kept in the browser's storage. */
  readonly correctable: boolean
  /** Opens, saves and publishes; absent where the page around does that. */
  readonly ProjectDialog?: ComponentType<{ readonly onClose: () => void }>
  /** Told the corpus as the reader's corrections leave it, at first and after each. */
  readonly onCorrected?: (corpus: Corpus) => void
  /** The publisher's settings. */
  readonly settings?: Settings
  /** The world, fine in some cells of the base map. Rejects where the atlas cannot be had. */
  readonly loadAtlas: (cells: readonly string[]) => Promise<Atlas>
  /** Rivers and lakes, fine in some cells of the base map. Rejects where they cannot be had. */
  readonly loadWaters: (cells: readonly string[]) => Promise<Waters>
  /** The towns and waters that name the base map, smaller towns too where it is near; null where there are none. */
  readonly loadBaseNames: (isNear: boolean) => Promise<BaseNames | null>
  /** The gazetteer that a reader's words are looked up in, or null where there is none. */
  readonly loadGazetteer: (signal: AbortSignal) => Promise<Gazetteer | null>
}
