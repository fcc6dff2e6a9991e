import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MapLayout } from '../layout/layoutMap.ts'

/** New buttons in one frame. */
const PIECE = 32

/**
 * A layout of which the symbols come a few in each frame, where there are many and a canvas shows them already: the
 * browser takes longer to make room for their buttons than a frame has. Those that are there stay.
 */
export function useInPieces(layout: MapLayout): MapLayout {
  const [pieces, setPieces] = useState({ layout, count: 1 })
  const count = pieces.layout === layout ? pieces.count : 1
  const there = useRef<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => {
    if (!layout.painted) return layout
    let room = count * PIECE
    const mayShow = (id: string) => there.current.has(id) || room-- > 0
    const clusters = layout.clusters.filter(({ id }) => mayShow(id))
    const spots = layout.spots.filter(({ entry }) => mayShow(entry.id))
    const isWhole = room >= 0
    return isWhole ? layout : { ...layout, clusters, spots }
  }, [layout, count])
  useLayoutEffect(() => {
    // Those of one layout are counted together, so they are not there before all are.
    if (shown !== layout) return
    there.current = new Set([
      ...layout.clusters.map(({ id }) => id),
      ...layout.spots.map(({ entry }) => entry.id),
    ])
  }, [shown, layout])
  useEffect(() => {
    if (shown === layout) return
    const frame = requestAnimationFrame(() => startTransition(() => setPieces({ layout, count: count + 1 })))
    return () => cancelAnimationFrame(frame)
  }, [shown, layout, count])
  return shown
}
