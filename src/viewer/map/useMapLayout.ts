import type L from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Gazetteer, PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Entry } from '../model/index.ts'
import type { Figure } from './areas/figure.ts'
import { type Atlas, windowAt } from './atlas/index.ts'
import { layoutMap, type MapLayout } from './layout/layoutMap.ts'
import { layoutSpots } from './layout/layoutSpots.ts'
import type { Rect } from './layout/occupancy.ts'
import { createTextWidth } from './layout/textWidth.ts'

/** Clear pixels around what lies over the map. */
const CLEAR = 4

/** Lays out symbols and labels anew after each move of the map. */
export function useMapLayout(
  map: L.Map,
  entries: readonly Entry[],
  figures: readonly Figure[],
  atlas: Atlas | null,
  gazetteer: Gazetteer | null,
  selected: PlaceId | null,
): MapLayout {
  const { tag: language, country: countryName } = useLanguage()
  const [textWidth] = useState(createTextWidth)
  const [moves, setMoves] = useState(0)
  const [zoom, setZoom] = useState(() => map.getZoom())

  useEffect(() => {
    const update = () => {
      setMoves(moves => moves + 1)
      setZoom(map.getZoom())
    }
    map.on('moveend resize', update)
    return () => {
      map.off('moveend resize', update)
    }
  }, [map])

  // Symbols depend on the zoom alone, so a drag need not lay them out again.
  const symbols = useMemo(() => {
    const drawn = new Set(figures.map(({ entry }) => entry.id))
    // Until the atlas is there countries wait: as symbols they would only flash up.
    const pointed = entries.filter(({ id, form }) => !drawn.has(id) && (atlas || form !== 'country'))
    return layoutSpots(pointed, zoom, selected)
  }, [entries, figures, atlas, zoom, selected])

  const compute = useCallback((): MapLayout => {
    const zoom = symbols.zoom
    const size = map.getSize()
    const corner = map.project(map.getCenter(), zoom).subtract(size.divideBy(2))
    const window = windowAt(corner.x, corner.y, size.x, size.y, 256 * 2 ** zoom)
    const furniture = furnitureOf(map.getContainer(), corner)
    return layoutMap({
      entries,
      symbols,
      figures,
      atlas,
      gazetteer,
      window,
      furniture,
      textWidth,
      language,
      countryName,
    })
  }, [map, entries, symbols, figures, atlas, gazetteer, textWidth, language, countryName])

  const [layout, setLayout] = useState(compute)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moves` tells that the map has moved
  useLayoutEffect(() => setLayout(compute()), [compute, moves])
  return layout
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
