import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import { baseMarks, restMarks } from '../../scene/drawing/base-marks.ts'
import { type CanvasPainter, pagePainter } from '../../scene/drawing/canvas-painter.ts'
import type { Mark } from '../../scene/drawing/mark.ts'
import type { MarkOrder } from '../../scene/drawing/mark-worker.ts'
import workerUrl from '../../scene/drawing/mark-worker.ts?worker&url'
import { paintMarks } from '../../scene/drawing/paint-marks.ts'
import { symbolMarks } from '../../scene/drawing/symbol-marks.ts'
import type { MapLayout } from '../../scene/layout/layout-map.ts'
import { createSurfaces, hasSurfaces } from '../../scene/offscreen/create-surfaces.ts'
import { openWorker } from '../../scene/worker/open-worker.ts'
import { type CanvasOverlay, createCanvasOverlay } from '../leaflet/canvas-overlay.ts'

/** What a layout shows on one canvas: names of the base map, for orientation, and, where there are many, the symbols. */
export const Drawing = memo(function Drawing({
  layout,
  palette,
  ownTiles,
  many,
}: {
  readonly layout: MapLayout
  readonly palette: Palette
  /** Whether the base map is somebody's own, with its own names. */
  readonly ownTiles: boolean
  /** Whether the corpus has so many places that a worker is worth its start. */
  readonly many: boolean
}) {
  const map = useMap()
  const { tag: language, number } = useLanguage()
  const { ownPage } = useHost()
  const overlay = useRef<CanvasOverlay | null>(null)
  const [mayWork, setMayWork] = useState(true)
  const marks = useMemo((): readonly Mark[] => {
    const base = [...(ownTiles ? [] : baseMarks(layout.base, palette)), ...restMarks(layout.rest, palette)]
    return layout.painted ? [...base, ...symbolMarks(layout, { palette, language, number })] : base
  }, [layout, palette, ownTiles, language, number])
  const latest = useRef({ marks, zoom: layout.zoom })
  latest.current = { marks, zoom: layout.zoom }

  const inWorker = many && ownPage && mayWork
  useEffect(() => {
    const picture = (at: number) => {
      const { marks, zoom } = latest.current
      if (marks.length === 0) return null
      return zoom === at ? marks : undefined
    }
    const painter = (inWorker && workerMarkPainter(() => setMayWork(false))) || pageMarkPainter()
    const created = createCanvasOverlay(map, 'labels', picture, painter, { repaintsItself: false })
    overlay.current = created
    created.repaint()
    return created.remove
  }, [map, inWorker])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are what is painted
  useEffect(() => overlay.current?.repaint(), [marks])
  return null
})

/** Paints marks. */
type MarkPainter = CanvasPainter<readonly Mark[]>

/** A painter of marks in the page: for few. */
function pageMarkPainter(): MarkPainter {
  return pagePainter((context, marks, { left, top }) => paintMarks(context, marks, left, top))
}

/**
 * A painter of marks in a worker, for hundreds; null where there can be none.
 *
 * @param onFail called where the page around forbids the worker after all.
 */
function workerMarkPainter(onFail: () => void): MarkPainter | null {
  if (!hasSurfaces()) return null
  try {
    const worker = openWorker(workerUrl)
    const surfaces = createSurfaces<MarkOrder>(worker, onFail)
    return {
      instant: false,
      paint: (canvas, marks, sheet, done) => surfaces.paint(canvas, { marks, sheet }, done),
      close: () => worker.terminate(),
    }
  } catch {
    return null
  }
}
