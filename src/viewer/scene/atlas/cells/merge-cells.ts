import { decodeArcs } from '../decode.ts'
import type { Geometry } from '../topology.ts'
import type { CellWorld, MapCell } from './map-cell.ts'

/** A topology whose lines are decoded: Web Mercator units, x, y, x, y …. */
export interface Merged {
  readonly objects: Record<string, Geometry>
  readonly arcs: readonly number[][]
}

/**
 * Puts the fine lines of cells in the place of coarse ones.
 *
 * @param smooth evens out the steps of the fine grid: see {@link decodeArcs}.
 */
export function mergeCells(coarse: CellWorld, cells: readonly MapCell[], smooth: boolean): Merged {
  const arcs = decodeArcs(coarse, false)
  const known = new Map<number, number>()
  const instead = new Map<number, readonly number[]>()
  const more = new Map<string, number[][]>()
  const regions = new Map<string, Geometry>()
  for (const cell of cells) {
    const own = decodeArcs(
      { type: 'Topology', objects: {}, arcs: cell.arcs, transform: cell.transform },
      smooth,
    )
    let number = 0
    const here = cell.numbers.map((step, at) => {
      number += step
      const line = known.get(number) ?? arcs.push(own[at]!) - 1
      known.set(number, line)
      return line
    })
    const lines = (given: readonly number[]) => given.map(line => (line < 0 ? ~here[~line]! : here[line]!))
    for (const [line, given] of cell.lines) instead.set(line, lines(given))
    for (const [object, member, given] of cell.rings) {
      const key = `${object} ${member}`
      more.set(key, [...(more.get(key) ?? []), lines(given)])
    }
    for (const [id, rings] of cell.regions)
      regions.set(id, { type: 'MultiPolygon', id, arcs: rings.map(ring => [lines(ring)]) })
  }
  const finer = (given: readonly number[]) =>
    given.flatMap(line => {
      const fine = instead.get(line < 0 ? ~line : line)
      if (!fine) return [line]
      return line < 0 ? fine.toReversed().map(part => ~part) : fine
    })
  const merged = (geometry: Geometry, added: readonly number[][]): Geometry => {
    switch (geometry.type) {
      case 'MultiPolygon':
        return {
          ...geometry,
          arcs: [...geometry.arcs.map(rings => rings.map(finer)), ...added.map(ring => [ring])],
        }
      case 'Polygon':
        return { ...geometry, arcs: [...geometry.arcs.map(finer), ...added] }
      case 'MultiLineString':
        return { ...geometry, arcs: [...geometry.arcs.map(finer), ...added] }
      default:
        return geometry
    }
  }
  const objects: Record<string, Geometry> = {}
  for (const [name, object] of Object.entries(coarse.objects))
    objects[name] =
      object.type === 'GeometryCollection'
        ? {
            ...object,
            geometries: object.geometries.map((geometry, member) =>
              merged(geometry, more.get(`${name} ${member}`) ?? []),
            ),
          }
        : merged(object, [])
  if (regions.size > 0) objects.regions = { type: 'GeometryCollection', geometries: [...regions.values()] }
  return { objects, arcs }
}
