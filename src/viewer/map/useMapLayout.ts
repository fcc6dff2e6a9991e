import type L from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Gazetteer } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import type { Figure } from './areas/figure.ts'
import { type Atlas, type Window, windowAt } from './atlas/index.ts'
import { type BaseLabel, baseLabels } from './labels/baseLabels.ts'
import { type Chip, layoutLabels, type Side } from './layout/layoutLabels.ts'
import { layoutSpots, type Spot } from './layout/layoutSpots.ts'
import { createTextWidth } from './layout/textWidth.ts'

/** Where everything stands at one position of the map. */
export interface MapLayout {
  readonly zoom: number
  readonly spots: readonly Spot[]
  readonly chips: readonly Chip[]
  readonly sides: ReadonlyMap<string, Side>
  readonly base: readonly BaseLabel[]
}

/** Lays out symbols and labels anew after each move of the map. */
export function useMapLayout(
  map: L.Map,
  reading: Reading,
  figures: readonly Figure[],
  atlas: Atlas | null,
  gazetteer: Gazetteer | null,
): MapLayout {
  const language = useLanguage()
  const [textWidth] = useState(createTextWidth)
  const [sight, setSight] = useState(() => sightKey(map))

  useEffect(() => {
    const update = () => setSight(sightKey(map))
    map.on('moveend resize', update)
    return () => {
      map.off('moveend resize', update)
    }
  }, [map])

  const drawn = useMemo(() => new Set(figures.map(({ entry }) => entry.id)), [figures])
  const pointed = useMemo(() => reading.entries.filter(({ id }) => !drawn.has(id)), [reading, drawn])
  const taken = useMemo(() => takenNames(reading), [reading])
  const most = reading.entries.reduce((most, { mentions }) => Math.max(most, mentions.length), 1)

  const compute = useCallback((): MapLayout => {
    const zoom = map.getZoom()
    const window = windowOf(map)
    const spots = layoutSpots(pointed, zoom, map.getCenter().lng, most)
    const visible = spots.filter(spot => isNear(spot, window))
    const { chips, sides, occupancy } = layoutLabels({
      spots: visible,
      figures,
      window,
      textWidth,
      language: language.tag,
    })
    const base = baseLabels({
      atlas,
      gazetteer,
      window,
      zoom,
      occupancy,
      textWidth,
      language: language.tag,
      countryName: language.country,
      taken,
    })
    return {
      zoom,
      spots: visible,
      chips: chips.filter(chip => isNear({ ...chip, dx: 0, dy: 0, r: 0 }, window)),
      sides,
      base,
    }
  }, [map, pointed, figures, atlas, gazetteer, most, textWidth, language, taken])

  const [layout, setLayout] = useState(compute)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `sight` tells that the map has moved
  useLayoutEffect(() => setLayout(compute()), [compute, sight])
  return layout
}

function sightKey(map: L.Map): string {
  const { lat, lng } = map.getCenter()
  const { x, y } = map.getSize()
  return `${map.getZoom()} ${lat} ${lng} ${x} ${y}`
}

function windowOf(map: L.Map): Window {
  const size = map.getSize()
  const zoom = map.getZoom()
  const corner = map.project(map.getCenter(), zoom).subtract(size.divideBy(2))
  return windowAt(corner.x, corner.y, size.x, size.y, 256 * 2 ** zoom)
}

function isNear(
  { x, y, dx, dy, r }: Omit<Spot, 'entry'>,
  { minX, minY, maxX, maxY, scale }: Window,
): boolean {
  return (
    x + dx + r >= minX * scale &&
    x + dx - r <= maxX * scale &&
    y + dy + r >= minY * scale &&
    y + dy - r <= maxY * scale
  )
}

/** Names that the base map leaves to the corpus: its countries by code, everything else by id. */
function takenNames({ entries }: Reading): Set<string> {
  return new Set(
    entries.map(({ id, form, place }) => (form === 'country' && place.country ? place.country : id)),
  )
}
