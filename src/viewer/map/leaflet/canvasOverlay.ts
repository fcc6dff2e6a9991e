import L from 'leaflet'
import { type Window, windowAt } from '../atlas/index.ts'
import { originAt } from './layerPoint.ts'
import { type PaintContext, paintOn } from './paintOn.ts'
import { type PaneName, paneOf } from './pane.ts'

/** How far the canvas reaches beyond the view on each side, as a share of the view: what a short drag uncovers. */
const PADDING = 0.2

/** What is painted on a canvas. */
export interface Picture {
  /** An empty canvas is hidden: it would cost as much to move as a full one. */
  readonly isEmpty: boolean
  /** Paints one window on a cleared canvas, in CSS pixels from the window's corner. */
  readonly paint: (context: PaintContext, window: Window) => void
}

/** A canvas over the map that is painted anew after each move and travels along with each. */
export interface CanvasOverlay {
  repaint(): void
  remove(): void
}

const DEFAULTS = {
  /** Whether a move of the map alone calls for another picture; else whoever made the overlay repaints it. */
  repaintsItself: true,
}

/** Lays a canvas into a pane of the map. */
export function createCanvasOverlay(
  map: L.Map,
  pane: PaneName,
  picture: () => Picture,
  options: Partial<typeof DEFAULTS> = {},
): CanvasOverlay {
  const { repaintsItself } = { ...DEFAULTS, ...options }
  const canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated overlay', paneOf(map, pane))
  canvas.setAttribute('aria-hidden', 'true')
  let zoom = map.getZoom()
  /** World pixel of the canvas' corner at its zoom: a whole one, since a picture between pixels is blurred, and slow to move. */
  let corner = L.point(0, 0)

  function repaint(): void {
    const { isEmpty, paint } = picture()
    canvas.hidden = isEmpty
    if (isEmpty) return
    const size = map.getSize()
    const { x, y } = size.add(size.multiplyBy(PADDING).round().multiplyBy(2))
    const density = Math.max(1, window.devicePixelRatio)
    zoom = map.getZoom()
    corner = map.project(map.getCenter(), zoom).subtract(L.point(x, y).divideBy(2)).round()
    canvas.style.width = `${x}px`
    canvas.style.height = `${y}px`
    place(zoom, map.getPixelOrigin())
    paintOn(canvas, Math.round(x * density), Math.round(y * density), context => {
      context.scale(density, density)
      paint(context, windowAt(corner.x, corner.y, x, y, 256 * 2 ** zoom))
    })
  }

  /** Puts the painted picture where it belongs at another zoom, given the layers' origin there. */
  function place(at: number, origin: L.Point): void {
    const scale = map.getZoomScale(at, zoom)
    L.DomUtil.setTransform(canvas, corner.multiplyBy(scale).subtract(origin), scale)
  }

  const stay = () => place(map.getZoom(), map.getPixelOrigin())
  const moved = repaintsItself ? repaint : stay
  const events: L.LeafletEventHandlerFnMap = {
    zoomanim: event => place(event.zoom, originAt(map, event)),
    zoom: stay,
    moveend: moved,
    viewreset: moved,
    resize: moved,
  }
  map.on(events)
  repaint()
  return {
    repaint,
    remove() {
      map.off(events)
      canvas.remove()
    },
  }
}
