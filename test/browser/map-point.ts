import type { Page } from 'playwright-core'
import type { Place, Position, Shape } from '../../src/gazetteer/index.ts'

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a longitude and a latitude (degrees) lie in the world's square of Web Mercator at zoom 0, 256 pixels wide. */
function project(lon: number, lat: number): Point {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: ((lon + 180) / 360) * 256, y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 256 }
}

/** Where on the page the map shows a point, going by the camera that the address names. */
export async function onPage(page: Page, lon: number, lat: number): Promise<Point> {
  const [zoom, y, x] = (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number) as [
    number,
    number,
    number,
  ]
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('Expected a map on the page.')
  const [at, middle] = [project(lon, lat), project(x, y)]
  const scale = 2 ** zoom
  return {
    x: box.x + box.width / 2 + (at.x - middle.x) * scale,
    y: box.y + box.height / 2 + (at.y - middle.y) * scale,
  }
}

/** A point of the page that lies on a place's line or in its area, and where nothing but the map itself is hit. */
export async function pointOf(page: Page, { shape }: Place): Promise<Point> {
  if (!shape) throw new Error('Expected a place with a shape.')
  for (const [lon, lat] of pointsOn(shape)) {
    const point = await onPage(page, lon, lat)
    const free = await page.evaluate(({ x, y }) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && hit.closest('.map') !== null && hit.closest('button, .map-furniture') === null
    }, point)
    if (free) return point
  }
  throw new Error('Expected a point that nothing covers.')
}

/** Points in the middle of a line's stretches, or halfway between the middle of an area's longest outline and that outline. */
function pointsOn(shape: Shape): Position[] {
  if (shape.type === 'LineString')
    return shape.coordinates.slice(1).map((to, at) => between(shape.coordinates[at]!, to))
  if (shape.type === 'MultiLineString') throw new Error('Expected a line in one piece, or an area.')
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const outlines = polygons.map(([outline]) => outline ?? [])
  const ring = outlines.reduce((largest, outline) => (outline.length > largest.length ? outline : largest))
  const mean = (axis: 0 | 1) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length
  return ring.map(edge => between([mean(0), mean(1)], edge))
}

function between([x, y]: Position, [toX, toY]: Position): Position {
  return [(x + toX) / 2, (y + toY) / 2]
}
