import { type MapWindow, windowAt } from '../atlas/index.ts'
import { type PaintContext, paintOn } from './paint-on.ts'

/** The part of the world that a canvas shows. */
export interface Sheet {
  /** Its corner, in world pixels at the zoom. */
  readonly left: number
  readonly top: number
  readonly zoom: number
  /** Device pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels a CSS pixel. */
  readonly density: number
}

/** Paints pictures on canvases. */
export interface CanvasPainter<Picture> {
  /** Whether a picture is there when `paint` returns: then the canvas that shows may be painted on. */
  readonly instant: boolean
  /** `done` is called when the picture is there. */
  readonly paint: (canvas: HTMLCanvasElement, picture: Picture, sheet: Sheet, done: () => void) => void
  readonly close: () => void
}

/** A painter in the page. @param paint paints in CSS pixels from the sheet's corner. */
export function pagePainter<Picture>(
  paint: (context: PaintContext, picture: Picture, sheet: Sheet) => void,
): CanvasPainter<Picture> {
  return {
    instant: true,
    paint(canvas, picture, sheet, done) {
      paintOn(canvas, sheet.width, sheet.height, context => {
        context.scale(sheet.density, sheet.density)
        paint(context, picture, sheet)
      })
      done()
    },
    close() {},
  }
}

/** A sheet as a window of the world. */
export function windowOfSheet({ left, top, zoom, width, height, density }: Sheet): MapWindow {
  return windowAt(left, top, width / density, height / density, 256 * 2 ** zoom)
}
