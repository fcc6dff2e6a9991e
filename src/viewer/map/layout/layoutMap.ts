import type { Gazetteer } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import type { Figure } from '../areas/figure.ts'
import type { Atlas, Window } from '../atlas/index.ts'
import { type BaseLabel, baseLabels } from '../labels/baseLabels.ts'
import { layoutLabels, type Side } from './layoutLabels.ts'
import type { Cluster, Spot, SpotLayout } from './layoutSpots.ts'
import type { Rect } from './occupancy.ts'
import type { Chip } from './placeChip.ts'
import type { TextWidth } from './textWidth.ts'

/** Where everything stands at one position of the map: of symbols those in view. */
export interface MapLayout extends SpotLayout {
  readonly chips: readonly Chip[]
  /** By the place's id; a spot without a side has no room for its label. */
  readonly sides: ReadonlyMap<string, Side>
  readonly base: readonly BaseLabel[]
}

/** What {@link layoutMap} lays out. */
export interface LayoutRequest {
  readonly entries: readonly Entry[]
  /** The symbols at this zoom, in view or not. */
  readonly symbols: SpotLayout
  /** Those of the entries that are drawn as areas and lines. */
  readonly figures: readonly Figure[]
  readonly atlas: Atlas | null
  readonly gazetteer: Gazetteer | null
  readonly window: Window
  /** What lies over the map, in world pixels. */
  readonly furniture: readonly Rect[]
  readonly textWidth: TextWidth
  /** BCP 47, for capitals. */
  readonly language: string
  readonly countryName: (code: string) => string
}

/** Lays out one view: the corpus' places first, then the base map's names in what room is left. */
export function layoutMap(request: LayoutRequest): MapLayout {
  const { entries, symbols, window } = request
  const spots = inView(symbols.spots, window)
  const clusters = inView(symbols.clusters, window)
  const { chips, sides, occupancy } = layoutLabels({ ...request, spots, clusters })
  const base = baseLabels({ ...request, zoom: symbols.zoom, occupancy, taken: takenNames(entries) })
  return { zoom: symbols.zoom, most: symbols.most, spots, clusters, chips, sides, base }
}

/** The symbols that show in a window, each on the copy of the world that is nearest to its middle. */
function inView<S extends Omit<Spot, 'entry'> | Cluster>(symbols: readonly S[], window: Window): S[] {
  const { minX, minY, maxX, maxY, scale } = window
  const found: S[] = []
  for (const symbol of symbols) {
    const { y, dx, dy, r } = symbol
    const x = symbol.x + Math.round((minX + maxX) / 2 - symbol.x / scale) * scale
    const across = x + dx + r >= minX * scale && x + dx - r <= maxX * scale
    const down = y + dy + r >= minY * scale && y + dy - r <= maxY * scale
    if (across && down) found.push({ ...symbol, x })
  }
  return found
}

/** Names that the base map leaves to the corpus: its countries by code, everything else by id. */
function takenNames(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.map(({ id, form, place }) => (form === 'country' && place.country ? place.country : id)),
  )
}
