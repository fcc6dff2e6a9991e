import L from 'leaflet'
import { type Window, windowAt } from '../atlas/index.ts'
import { originAt, type Sight, sightOf } from './layerPoint.ts'
import { type PaneName, paneOf } from './pane.ts'

/** How far the canvas reaches beyond the view on each side, as a share of the view: what a short drag uncovers. */
const PADDING = 0.2

/** What is painted on a canvas. */
export interface Picture {
  /** An empty canvas is hidden: it would cost as much to move as a full one. */
  readonly isEmpty: boolean
  /** Paints one window on a cleared canvas, in CSS pixels from the window's corner. */
  readonly paint: (context: CanvasRenderingContext2D, window: Window) => void
}

/** A canvas over the map that is painted anew after each move and travels along with each. */
export interface CanvasOverlay {
  repaint(): void
  remove(): void
}

/** Lays a canvas into a pane of the map. */
export function createCanvasOverlay(map: L.Map, pane: PaneName, picture: () => Picture): CanvasOverlay {
  const canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated overlay', paneOf(map, pane))
  canvas.setAttribute('aria-hidden', 'true')
  let painted: Sight & { readonly size: L.Point } = { ...sightOf(map), size: map.getSize() }

  function repaint(): void {
    const { isEmpty, paint } = picture()
    canvas.hidden = isEmpty
    if (isEmpty) return
    const size = map.getSize()
    const margin = size.multiplyBy(PADDING).round()
    const full = size.add(margin.multiplyBy(2))
    const density = Math.max(1, window.devicePixelRatio)
    painted = { ...sightOf(map), size: full }
    const corner = map.project(painted.center, painted.zoom).subtract(full.divideBy(2))
    canvas.width = Math.round(full.x * density)
    canvas.height = Math.round(full.y * density)
    canvas.style.width = `${full.x}px`
    canvas.style.height = `${full.y}px`
    place(painted, map.getPixelOrigin())
    const context = canvas.getContext('2d')
    if (!context) return
    context.scale(density, density)
    paint(context, windowAt(corner.x, corner.y, full.x, full.y, 256 * 2 ** painted.zoom))
  }

  /** Puts the painted picture where it belongs at another sight. */
  function place(sight: Sight, origin: L.Point): void {
    const scale = map.getZoomScale(sight.zoom, painted.zoom)
    const corner = map
      .project(painted.center, sight.zoom)
      .subtract(painted.size.multiplyBy(scale / 2))
      .subtract(origin)
    L.DomUtil.setTransform(canvas, corner, scale)
  }

  const events: L.LeafletEventHandlerFnMap = {
    zoomanim: event => place(event, originAt(map, event)),
    zoom: () => place(sightOf(map), map.getPixelOrigin()),
    moveend: repaint,
    viewreset: repaint,
    resize: repaint,
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
