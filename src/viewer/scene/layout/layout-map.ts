import type { Gazetteer, PlaceId, PlaceIndex } from '../../../gazetteer/index.ts'
import type { CorpusView, Entry } from '../../model/index.ts'
import { type AreaFeature, featuresAt, isInWindow, isLineFeature } from '../areas/area-feature.ts'
import { isCountry } from '../areas/paint-areas.ts'
import type { Atlas, MapWindow } from '../atlas/index.ts'
import type { BaseLabel, LabelGazetteer, TakenNames } from '../labels/base-label.ts'
import { baseLabels } from '../labels/base-labels.ts'
import type { Waters } from '../waters/waters.ts'
import { labelSteps, type Side } from './layout-labels.ts'
import type { Shown, SymbolLayout } from './layout-spots.ts'
import type { Rect } from './occupancy.ts'
import { type Chip, isGreat } from './place-chip.ts'
import { type RestDot, restDots } from './rest-dots.ts'
import { targetsOf } from './targets.ts'
import type { TextWidth } from './text-width.ts'

/** Before anything is laid out. */
export const NO_LAYOUT: MapLayout = {
  zoom: 0,
  most: 1,
  spots: [],
  clusters: [],
  rest: [],
  chips: [],
  features: [],
  sides: new Map(),
  targets: new Map(),
  base: [],
  mapWindow: { minX: 0, minY: 0, maxX: 0, maxY: 0, scale: 1 },
  painted: false,
}

/** Where everything stands at one position of the map: of symbols those in view. */
export interface MapLayout extends Shown {
  readonly zoom: number
  /** The highest count among all places drawn as symbols. */
  readonly most: number
  /** Places that are not in the lead. */
  readonly rest: readonly RestDot[]
  /** What is drawn as area or line: countries, what has its name on the map, and the regions that the corpus is about. */
  readonly features: readonly AreaFeature[]
  readonly chips: readonly Chip[]
  /** By the id of a place or cluster; a symbol without a side has no room for its label. */
  readonly sides: ReadonlyMap<string, Side>
  /** By the id of a place: the diameter of its target. */
  readonly targets: ReadonlyMap<string, number>
  readonly base: readonly BaseLabel[]
  /** The request that it was laid out for. */
  readonly mapWindow: MapWindow
  /** Whether so many are shown that symbols and their names are painted. */
  readonly painted: boolean
}

/** From so many symbols in view, or so many places in all, one canvas is faster to move than all of their elements. */
const MANY_SYMBOLS = 90
export const MANY_PLACES = 1500

/** The input of {@link layoutMap}. */
export interface LayoutRequest {
  /** What is laid out now: in the same view areas keep the places of their names, so that these do not hop when more is known. */
  readonly before: MapLayout
  /** The symbols at this zoom, in view or not. */
  readonly symbols: SymbolLayout
  readonly selected: PlaceId | null
  /** Places that are not in the lead: quiet dots, as far as there is room. */
  readonly rest: readonly Entry[]
  /** The count beside the name of an area. */
  readonly countText: (entry: Entry) => string
  /** See {@link takenNames}. */
  readonly taken: TakenNames
  /** The entries that are drawn as areas and lines. */
  readonly features: readonly AreaFeature[]
  readonly atlas: Atlas | null
  readonly gazetteer: Gazetteer | null
  readonly waters: Waters | null
  readonly gazetteerLabels: LabelGazetteer | null
  readonly mapWindow: MapWindow
  /** Controls and popups over the map, in world pixels. */
  readonly furniture: readonly Rect[]
  readonly textWidth: TextWidth
  /** BCP 47, for capitals. */
  readonly language: string
  readonly countryName: (code: string) => string
  readonly idOf: (place: PlaceIndex) => string
  readonly nameOf: (place: PlaceIndex) => string
}

/** How many regions show where even their names have no room, and how often each is named beside the most named place in view. */
const LEADING = { most: 5, share: 0.1 }

/**
 * Lays out one view: the corpus' places first, then the base map's names in what room is left. Names wait for
 * the atlas: laid out without it they would only hop aside when it comes.
 */
export function layoutMap(request: LayoutRequest): MapLayout {
  const steps = layoutSteps(request)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps, each a part of a frame, for hundreds of symbols. */
export function* layoutSteps(request: LayoutRequest): Generator<void, MapLayout> {
  const { symbols, mapWindow, selected, atlas, before } = request
  const features = featuresAt(request.features, mapWindow.scale)
  const { spots, clusters } = symbols.inView(mapWindow, selected)
  const targets = targetsOf(spots, clusters)
  const { zoom, most } = symbols
  if (!atlas)
    return {
      ...NO_LAYOUT,
      zoom,
      most,
      spots,
      clusters,
      targets,
      features: request.features.filter(isCountry),
      mapWindow,
      painted: symbols.entries.length > MANY_PLACES,
    }
  const placed = sameWindow(before.mapWindow, mapWindow) ? before.chips : []
  yield
  const { chips, sides, occupancy } = yield* labelSteps({
    ...request,
    features,
    atlas,
    spots,
    clusters,
    placed,
  })
  yield
  const rest = restDots(request.rest, spots, clusters, mapWindow)
  const base = baseLabels({ ...request, zoom, occupancy })
  const named = new Set(chips.map(({ feature }) => feature))
  const leading = new Set(leadingRegions(features, mapWindow))
  const drawn = request.features.filter(
    feature =>
      named.has(feature) || isCountry(feature) || feature.entry.id === selected || leading.has(feature),
  )
  const shown = spots.length + clusters.length + chips.length
  const painted = shown >= MANY_SYMBOLS || symbols.entries.length > MANY_PLACES
  return {
    zoom,
    most,
    spots,
    clusters,
    rest,
    features: drawn,
    chips,
    sides,
    targets,
    base,
    mapWindow,
    painted,
  }
}

function sameWindow(a: MapWindow, b: MapWindow): boolean {
  return (
    a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY && a.scale === b.scale
  )
}

/** Names that the base map leaves to the corpus: its countries by code, everything else by id. */
export function takenNames({ entries, entryOf }: Pick<CorpusView, 'entries' | 'entryOf'>): TakenNames {
  const countries = new Set<string>()
  for (const { group, place } of entries)
    if (group === 'country' && place.country) countries.add(place.country)
  return { has: name => countries.has(name) || entryOf.has(name) }
}

/**
 * The regions in view that the corpus names most. Their areas show whether or not a pixel is missing for the name;
 * any other shape without its name would say nothing, and waits.
 */
function leadingRegions(features: readonly AreaFeature[], mapWindow: MapWindow): readonly AreaFeature[] {
  const inView = features.filter(({ box }) => isInWindow(box, mapWindow))
  const most = Math.max(0, ...inView.map(({ entry }) => entry.count))
  return inView
    .filter(feature => !isCountry(feature) && !isLineFeature(feature) && !feature.frame)
    .filter(({ entry, box }) => entry.count >= LEADING.share * most && !isGreat(box, mapWindow))
    .toSorted((a, b) => b.entry.count - a.entry.count)
    .slice(0, LEADING.most)
}
