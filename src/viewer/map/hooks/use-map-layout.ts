import type L from 'leaflet'
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type PlaceId, type PlaceIndex, placeId, placeName } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { NamesById } from '../../i18n/names-by-id.ts'
import { useNamesById } from '../../i18n/use-names-by-id.ts'
import { type Entry, type Lead, mapName } from '../../model/index.ts'
import type { AreaFeature } from '../../scene/areas/area-feature.ts'
import { type Atlas, windowAt } from '../../scene/atlas/index.ts'
import {
  type LayoutRequest,
  layoutMap,
  layoutSteps,
  MANY_PLACES,
  type MapLayout,
  NO_LAYOUT,
  takenNames,
} from '../../scene/layout/layout-map.ts'
import type { Rect } from '../../scene/layout/occupancy.ts'
import { createTextWidth } from '../../scene/layout/text-width.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import type { LabelledNames } from './use-base-names.ts'
import { useSymbols } from './use-symbols.ts'

/** The names of the base map, and the waters that some of them belong to. */
type NamesAndWaters = LabelledNames & { readonly waters: Waters | null }

/** Clear pixels around what lies over the map. */
const CLEAR = 4

/** Lays out symbols and labels anew after each move of the map. */
export function useMapLayout(
  map: L.Map,
  lead: Lead,
  features: readonly AreaFeature[],
  atlas: Atlas | null,
  base: NamesAndWaters | null,
  selected: PlaceId | null,
): MapLayout {
  const { entries } = lead
  const { tag: language, country: countryName, number, t } = useLanguage()
  const [textWidth] = useState(createTextWidth)
  const [moves, setMoves] = useState(0)

  useEffect(() => {
    const update = () => setMoves(moves => moves + 1)
    map.on('moveend resize', update)
    return () => {
      map.off('moveend resize', update)
    }
  }, [map])

  const areaFrom = useMemo(() => {
    const scales = new Map(features.map(({ entry, areaFrom }) => [entry.id, areaFrom]))
    // Until the atlas is there countries wait: as symbols they would only flash up.
    if (!atlas) for (const { id, group } of entries) if (group === 'country') scales.set(id, 0)
    return scales
  }, [entries, features, atlas])
  const countText = useCallback(
    (entry: Entry) => {
      const all = lead.allOf(entry)
      const n = entry.count
      return all === undefined ? number(n) : t('countOf', { n, all })
    },
    [lead, number, t],
  )
  const symbols = useSymbols(map, entries, useSame(areaFrom))
  const inLanguage = useNamesById(language)
  const names = useMemo(() => namesIn(base, inLanguage), [base, inLanguage])
  const taken = useMemo(() => takenNames(lead), [lead])

  const requestFor = useCallback(
    (before: MapLayout): LayoutRequest | null => {
      // Symbols of another zoom, or of places before a filter, would be laid out for nothing: the right ones are on their way.
      if (!symbols || symbols.zoom !== map.getZoom() || symbols.entries !== entries) return null
      const { zoom } = symbols
      const size = map.getSize()
      const corner = map.project(map.getCenter(), zoom).subtract(size.divideBy(2))
      return {
        before,
        symbols,
        selected,
        rest: lead.rest,
        countText,
        taken,
        features,
        atlas,
        ...names,
        mapWindow: windowAt(corner.x, corner.y, size.x, size.y, 256 * 2 ** zoom),
        furniture: furnitureOf(map.getContainer(), corner),
        textWidth,
        language,
        countryName,
      }
    },
    [
      map,
      symbols,
      entries,
      lead,
      countText,
      selected,
      taken,
      features,
      atlas,
      names,
      textWidth,
      language,
      countryName,
    ],
  )

  const [layout, setLayout] = useState(NO_LAYOUT)
  const latest = useRef(layout)
  latest.current = layout
  const large = entries.length > MANY_PLACES
  const laidOut = useRef<readonly unknown[]>([null, null, null])
  // In an effect, since controls and key must stand before anything can keep clear of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moves` tells that the map has moved
  useLayoutEffect(() => {
    const update = () =>
      setLayout(before => {
        const request = requestFor(before)
        return request ? layoutMap(request) : before
      })
    let timer = 0
    // Laid out in short tasks, and its hundreds of buttons made between frames: what the reader does next need not wait.
    const updateBetween = () => {
      const request = requestFor(latest.current)
      if (!request) return
      const steps = layoutSteps(request)
      const step = () => {
        const { done, value } = steps.next()
        if (done) startTransition(() => setLayout(value))
        else timer = window.setTimeout(step)
      }
      step()
    }
    const data = [atlas, base, inLanguage]
    const arrived = data.some((part, i) => part !== laidOut.current[i])
    laidOut.current = data
    if (!arrived && !large) return update()
    // Nothing has moved: what arrived has kept the page busy already, so names may follow in a task of their own.
    timer = window.setTimeout(large ? updateBetween : update)
    return () => clearTimeout(timer)
  }, [requestFor, moves, large])
  return layout
}

/** Towns and waters and what they are called: none until the names of the reader's language are there, so that no label changes. */
function namesIn(labelled: NamesAndWaters | null, inLanguage: NamesById | null) {
  const base = inLanguage && labelled
  const gazetteer = base?.gazetteer ?? null
  const idOf = (place: PlaceIndex) => (gazetteer ? placeId(gazetteer, place) : '')
  return {
    gazetteer,
    waters: base?.waters ?? null,
    gazetteerLabels: base?.gazetteerLabels ?? null,
    idOf,
    nameOf: (place: PlaceIndex) =>
      inLanguage?.[idOf(place)] ?? (gazetteer ? mapName(placeName(gazetteer, place)) : ''),
  }
}

/** The map before as long as another says nothing else: a finer atlas moves few scales, and places need not be arranged anew. */
function useSame(next: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const kept = useRef(next)
  const before = kept.current
  const isSame =
    next.size === before.size &&
    [...next].every(([id, scale]) => scale === before.get(id) || isNear(scale, before.get(id)))
  if (!isSame) kept.current = next
  return kept.current
}

/** Whether the difference between two scales is too small to see. */
function isNear(a: number, b = 0): boolean {
  return a > 0 && b > 0 && Math.abs(Math.log2(a / b)) < 0.1
}

/** The rectangles of controls, key and credits, in world pixels. */
function furnitureOf(container: HTMLElement, corner: L.Point): Rect[] {
  const origin = container.getBoundingClientRect()
  return [...container.querySelectorAll('.map-furniture > *')].map(element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return {
      x: corner.x + left - origin.left - CLEAR,
      y: corner.y + top - origin.top - CLEAR,
      width: width + 2 * CLEAR,
      height: height + 2 * CLEAR,
    }
  })
}
