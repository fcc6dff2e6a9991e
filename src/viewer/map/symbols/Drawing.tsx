import { useEffect, useMemo, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../messages/index.ts'
import type { Palette } from '../basemap/palette.ts'
import { paintLabels } from '../labels/paintLabels.ts'
import type { MapLayout } from '../layout/layoutMap.ts'
import { type CanvasOverlay, createCanvasOverlay, type Picture } from '../leaflet/canvasOverlay.ts'
import { paintSymbols } from './paintSymbols.ts'

/** What a layout shows on one canvas: names of the base map, for orientation, and, where there are many, the symbols. */
export function Drawing({
  layout,
  palette,
  ownTiles,
}: {
  readonly layout: MapLayout
  readonly palette: Palette
  /** Whether the base map is somebody's own, with its own names. */
  readonly ownTiles: boolean
}) {
  const map = useMap()
  const { tag: language, number } = useLanguage()
  const overlay = useRef<CanvasOverlay | null>(null)
  const picture = useMemo((): Picture => {
    const { painted } = layout
    const base = ownTiles ? [] : layout.base
    return {
      isEmpty: base.length === 0 && !painted,
      paint(context, window) {
        paintLabels(context, window, base, palette)
        if (painted) paintSymbols(context, window, layout, { palette, language, number })
      },
    }
  }, [layout, palette, ownTiles, language, number])
  const latest = useRef(picture)
  latest.current = picture

  useEffect(() => {
    const created = createCanvasOverlay(map, 'labels', () => latest.current, { repaintsItself: false })
    overlay.current = created
    return created.remove
  }, [map])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture is what is painted
  useEffect(() => overlay.current?.repaint(), [picture])
  return null
}
