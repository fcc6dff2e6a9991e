import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { MapLayout } from '../../scene/layout/layout-map.ts'
import { useWorkspace } from '../../state/workspace-state.ts'

/** New buttons in one frame. */
const PIECE = 24

/** How long the map has stood still before buttons are made that nobody has asked for, in milliseconds. */
const REST = 200

/**
 * A layout of which the symbols come a few in each frame, where there are many and a canvas shows them already: the
 * browser takes longer to make room for their buttons than a frame has. They begin when the map rests, or when the
 * reader points at it; the Tab key finds all of them.
 *
 * @param held whether the focus is on one of them: then those that are there stay, and the others wait for nothing.
 */
export function useInPieces(layout: MapLayout, selected: PlaceId | null, held: () => boolean): MapLayout {
  const map = useMap()
  const hover = useWorkspace().hover
  const [pieces, setPieces] = useState({ layout, count: 0 })
  const count = pieces.layout === layout ? pieces.count : 0
  const there = useRef<{ zoom: number; ids: ReadonlySet<string> }>({ zoom: 0, ids: new Set() })
  const shown = useMemo(() => {
    if (!layout.painted || count === Infinity) return layout
    let room = count > 0 ? PIECE : 0
    const stay = there.current.zoom === layout.zoom || held()
    const standsOut = (id: string) => id === selected || id === hover.get()
    const mayShow = (id: string) => standsOut(id) || (stay && there.current.ids.has(id)) || room-- > 0
    const clusters = layout.clusters.filter(({ id }) => mayShow(id))
    const spots = layout.spots.filter(({ entry }) => mayShow(entry.id))
    const isWhole = room >= 0
    return isWhole ? layout : { ...layout, clusters, spots }
  }, [layout, count, selected, held, hover])
  useLayoutEffect(() => {
    const { zoom, clusters, spots } = shown
    there.current = {
      zoom,
      ids: new Set([...clusters.map(({ id }) => id), ...spots.map(({ entry }) => entry.id)]),
    }
  }, [shown])
  useEffect(() => {
    if (shown === layout) return
    const next = () => startTransition(() => setPieces({ layout, count: count + 1 }))
    const frame = count > 0 ? requestAnimationFrame(next) : 0
    const timer = count > 0 ? 0 : window.setTimeout(next, held() ? 0 : REST)
    // Another layout comes after each move.
    const stop = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') flushSync(() => setPieces({ layout, count: Infinity }))
    }
    const container = map.getContainer()
    map.on('movestart', stop)
    if (count === 0) container.addEventListener('pointermove', next, { once: true })
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      stop()
      map.off('movestart', stop)
      container.removeEventListener('pointermove', next)
      document.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [map, shown, layout, count, held])
  return shown
}
