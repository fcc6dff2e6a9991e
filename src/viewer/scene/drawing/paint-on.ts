/** What a picture is painted on: a canvas of the page, or one off the screen. */
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
  if (typeof OffscreenCanvas === 'undefined') {
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (context) paint(context)
    return
  }
  const off = new OffscreenCanvas(width, height)
  const context = off.getContext('2d')
  if (context) paint(context)
  const bitmap = off.transferToImageBitmap()
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
}
