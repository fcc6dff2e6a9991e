import { type CanvasPainter, pagePainter } from '../../scene/drawing/canvas-painter.ts'
import type { Mark } from '../../scene/drawing/mark.ts'
import type { MarkOrder } from '../../scene/drawing/mark-worker.ts'
import workerUrl from '../../scene/drawing/mark-worker.ts?worker&url'
import { paintMarks } from '../../scene/drawing/paint-marks.ts'
import { createSurfaces, hasSurfaces } from '../../scene/offscreen/create-surfaces.ts'
import { openWorker } from '../../scene/worker/open-worker.ts'

/** Paints marks. */
export type MarkPainter = CanvasPainter<readonly Mark[]>

/** A painter of marks in the page: for few. */
export function pageMarkPainter(): MarkPainter {
  return pagePainter((context, marks, { left, top }) => paintMarks(context, marks, left, top))
}

/**
 * A painter of marks in a worker, for hundreds; null where there can be none.
 *
 * @param onFail called where the page around forbids the worker after all.
 */
export function workerMarkPainter(onFail: () => void): MarkPainter | null {
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
