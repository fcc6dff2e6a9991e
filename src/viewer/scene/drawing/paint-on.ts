/** A surface to paint on: a canvas of the page, or one off the screen. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * Paints a picture off the screen and puts it on a canvas. A canvas that was painted on itself is copied for
 * each frame in which it moves where the browser composes in software; a bitmap handed over is not.
 *
 * @param width in device pixels, as is `height`.
 */
export function paintOn(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  paint: (context: PaintContext) => void,
): void {
  // A map that is not shown has no size, as on paper.
  if (width === 0 || height === 0) return
  const off = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height)
  const context = off?.getContext('2d')
  const target = context && canvas.getContext('bitmaprenderer')
  // An engine that lacks one of them paints on the canvas itself.
  if (!off || !context || !target) {
    paintHere(canvas, width, height, paint)
    return
  }
  paint(context)
  canvas.width = width
  canvas.height = height
  target.transferFromImageBitmap(off.transferToImageBitmap())
}

function paintHere(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  paint: (context: PaintContext) => void,
): void {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) paint(context)
}
