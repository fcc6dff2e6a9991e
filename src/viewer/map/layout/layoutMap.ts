import type { Gazetteer } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import type { Figure } from '../areas/figure.ts'
import { type Atlas, lonOfMercator, type Window } from '../atlas/index.ts'
import { type BaseLabel, baseLabels } from '../labels/baseLabels.ts'
import { layoutLabels, type Side } from './layoutLabels.ts'
import { layoutSpots, type Spot } from './layoutSpots.ts'
import type { Rect } from './occupancy.ts'
import type { Chip } from './placeChip.ts'
import type { TextWidth } from './textWidth.ts'

/** Where everything stands at one position of the map. */
export interface MapLayout {
  readonly zoom: number
  /** The highest count among all symbols, in view or not: it sets their scale. */
  readonly most: number
  /** In view. */
  readonly spots: readonly Spot[]
  readonly chips: readonly Chip[]
  /** By the place's id; a spot without a side has no room for its label. */
  readonly sides: ReadonlyMap<string, Side>
  readonly base: readonly BaseLabel[]
}

/** What {@link layoutMap} lays out. */
export interface LayoutRequest {
  readonly entries: readonly Entry[]
  /** Those of the entries that are drawn as areas and lines. */
  readonly figures: readonly Figure[]
  readonly atlas: Atlas | null
  readonly gazetteer: Gazetteer | null
  readonly zoom: number
  readonly window: Window
  /** What lies over the map, in world pixels. */
  readonly furniture: readonly Rect[]
  readonly textWidth: TextWidth
  /** BCP 47, for capitals. */
  readonly language: string
  readonly countryName: (code: string) => string
}

/** Lays out symbols and labels for one view: the corpus' places first, then the base map's names in what room is left. */
export function layoutMap(request: LayoutRequest): MapLayout {
  const { entries, figures, atlas, zoom, window } = request
  const drawn = new Set(figures.map(({ entry }) => entry.id))
  // Until the atlas is there countries wait: as symbols they would only flash up.
  const pointed = entries.filter(({ id, form }) => !drawn.has(id) && (atlas || form !== 'country'))
  const most = pointed.reduce((most, { mentions }) => Math.max(most, mentions.length), 1)
  const middle = lonOfMercator((window.minX + window.maxX) / 2)
  const spots = layoutSpots(pointed, zoom, middle, most).filter(spot => isInView(spot, window))
  const { chips, sides, occupancy } = layoutLabels({ ...request, spots })
  const base = baseLabels({ ...request, occupancy, taken: takenNames(entries) })
  return { zoom, most, spots, chips, sides, base }
}

function isInView({ x, y, dx, dy, r }: Spot, { minX, minY, maxX, maxY, scale }: Window): boolean {
  return (
    x + dx + r >= minX * scale &&
    x + dx - r <= maxX * scale &&
    y + dy + r >= minY * scale &&
    y + dy - r <= maxY * scale
  )
}

/** Names that the base map leaves to the corpus: its countries by code, everything else by id. */
function takenNames(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.map(({ id, form, place }) => (form === 'country' && place.country ? place.country : id)),
  )
}
