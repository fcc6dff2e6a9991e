import { serveSurfaces } from '../offscreen/serve-surfaces.ts'
import type { Sheet } from './canvas-painter.ts'
import type { Mark } from './mark.ts'
import { paintMarks } from './paint-marks.ts'

/** A request of the page to the worker. */
export interface MarkOrder {
  readonly marks: readonly Mark[]
  readonly sheet: Sheet
}

self.onmessage = ({ data }) => serve(data)

const serve = serveSurfaces<MarkOrder>((context, { marks, sheet }) => {
  context.canvas.width = sheet.width
  context.canvas.height = sheet.height
  context.scale(sheet.density, sheet.density)
  paintMarks(context, marks, sheet.left, sheet.top)
})
