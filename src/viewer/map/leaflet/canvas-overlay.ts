import L from 'leaflet'
import type { CanvasPainter, Sheet } from '../../scene/drawing/canvas-painter.ts'
import { originAt } from './layer-point.ts'
import { type PaneName, paneOf } from './pane.ts'

/** How far the canvas reaches beyond the view on each side, as a share of the view: what a short drag uncovers. */
const PADDING = 0.2

/** A canvas over the map that travels along with each move. */
export interface CanvasOverlay {
  /** Paints after the next frame, however often it is asked to until then: what else that frame shows comes first. */
  repaint(): void
  remove(): void
}

const DEFAULTS = {
  /** Whether a move of the map alone calls for another picture; else whoever made the overlay repaints it. */
  repaintsItself: true,
}

/** A canvas and what it shows. */
interface Leaf {
  readonly canvas: HTMLCanvasElement
  sheet: Sheet
}

/**
 * Lays a canvas into a pane of the map; it shows nothing until it is told to paint.
 *
 * @param picture what is painted at a zoom; null hides the canvas: an empty one would cost as much to move as a full
 * one. Undefined leaves what is there: another picture is on its way.
 */
export function createCanvasOverlay<Picture>(
  map: L.Map,
  pane: PaneName,
  picture: (zoom: number) => Picture | null | undefined,
  painter: CanvasPainter<Picture>,
  options: Partial<typeof DEFAULTS> = {},
): CanvasOverlay {
  const { repaintsItself } = { ...DEFAULTS, ...options }
  let shown: Leaf | null = null
  /** Where the next picture is painted, out of sight, while the one before still shows. */
  let spare: Leaf | null = null
  let painting = false
  /** Whether the map's zoom is between two steps: a picture that comes now waits for the next. */
  let gliding = false
  let again = false
  let frame = 0
  let timer = 0

  function repaint(): void {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(paint)
    })
  }

  function paint(): void {
    if (painting || gliding) {
      again = true
      return
    }
    again = false
    const sheet = sheetOf(map)
    const wanted = picture(sheet.zoom)
    if (wanted === undefined) return
    if (wanted === null || sheet.width === 0 || sheet.height === 0) {
      show(null)
      return
    }
    const leaf = (painter.instant ? shown : null) ?? spare ?? createLeaf(map, pane, sheet)
    leaf.sheet = sheet
    spare = leaf
    painting = true
    painter.paint(leaf.canvas, wanted, sheet, () => {
      painting = false
      if (gliding) again = true
      else show(leaf)
      if (again) paint()
    })
  }

  function show(leaf: Leaf | null): void {
    if (shown && shown !== leaf) shown.canvas.style.visibility = 'hidden'
    if (leaf) {
      const { width, height, density } = leaf.sheet
      leaf.canvas.style.width = `${width / density}px`
      leaf.canvas.style.height = `${height / density}px`
      place(leaf, map.getZoom(), map.getPixelOrigin())
      leaf.canvas.style.visibility = ''
    }
    if (leaf !== shown) spare = shown ?? spare
    if (leaf === spare) spare = null
    shown = leaf
  }

  /** Puts the painted picture where it belongs at another zoom, given the layers' origin there. */
  function place({ canvas, sheet }: Leaf, at: number, origin: L.Point): void {
    const scale = map.getZoomScale(at, sheet.zoom)
    L.DomUtil.setTransform(canvas, L.point(sheet.left, sheet.top).multiplyBy(scale).subtract(origin), scale)
  }

  const stay = () => {
    if (shown) place(shown, map.getZoom(), map.getPixelOrigin())
  }
  const moved = () => {
    gliding = false
    stay()
    if (repaintsItself || again) repaint()
  }
  const events: L.LeafletEventHandlerFnMap = {
    zoomanim: event => {
      gliding = true
      if (shown) place(shown, event.zoom, originAt(map, event))
    },
    zoom: stay,
    moveend: moved,
    viewreset: moved,
    resize: moved,
  }
  map.on(events)
  return {
    repaint,
    remove() {
      map.off(events)
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      painter.close()
      shown?.canvas.remove()
      spare?.canvas.remove()
    },
  }
}

function createLeaf(map: L.Map, pane: PaneName, sheet: Sheet): Leaf {
  const canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated overlay', paneOf(map, pane))
  canvas.setAttribute('aria-hidden', 'true')
  // Hidden otherwise, a worker's picture would not be made ready.
  canvas.style.visibility = 'hidden'
  return { canvas, sheet }
}

/** The view and what a short drag uncovers. The corner is a whole pixel: a picture between pixels is blurred, and slow to move. */
function sheetOf(map: L.Map): Sheet {
  const size = map.getSize()
  const { x, y } = size.add(size.multiplyBy(PADDING).round().multiplyBy(2))
  const density = Math.max(1, window.devicePixelRatio)
  const zoom = map.getZoom()
  const corner = map.project(map.getCenter(), zoom).subtract(L.point(x, y).divideBy(2)).round()
  return {
    left: corner.x,
    top: corner.y,
    zoom,
    width: size.x === 0 ? 0 : Math.round(x * density),
    height: size.y === 0 ? 0 : Math.round(y * density),
    density,
  }
}
