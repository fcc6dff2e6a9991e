import type L from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '../../model/index.ts'
import { createArranger } from '../../scene/layout/create-arranger.ts'
import { type SymbolLayout, spreadOf, symbolsOf } from '../../scene/layout/layout-spots.ts'

/**
 * The symbols of places at the map's zoom. They depend on the zoom alone, so a drag need not lay them out again.
 * Many places take a moment: until then the symbols before, which may be of another zoom; null at first.
 *
 * @param areaFrom by the id of a place that is not always a point: from which scale on it is not.
 */
export function useSymbols(
  map: L.Map,
  entries: readonly Entry[],
  areaFrom: ReadonlyMap<string, number>,
): SymbolLayout | null {
  const [zoom, setZoom] = useState(() => map.getZoom())
  const [ready, setReady] = useState(0)
  const [arranger] = useState(createArranger)
  const arrangementAt = useMemo(
    () => arranger.take(spreadOf(entries, areaFrom), () => setReady(ready => ready + 1)),
    [arranger, entries, areaFrom],
  )
  useEffect(() => arranger.close, [arranger])

  useEffect(() => {
    const events: L.LeafletEventHandlerFnMap = {
      // Asked for when the animation begins, an arrangement is mostly there when it ends.
      zoomanim: event => arrangementAt(event.zoom),
      moveend: () => setZoom(map.getZoom()),
    }
    map.on(events)
    return () => {
      map.off(events)
    }
  }, [map, arrangementAt])

  const latest = useRef<SymbolLayout | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` tells that there is more to be had
  return useMemo(() => {
    const arrangement = arrangementAt(zoom)
    if (arrangement) latest.current = symbolsOf(arrangement, entries)
    return latest.current
  }, [arrangementAt, entries, zoom, ready])
}
