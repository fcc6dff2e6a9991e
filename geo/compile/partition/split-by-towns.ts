import { Delaunay } from 'd3-delaunay'
import type { Position } from '../../../src/gazetteer/index.ts'

/** A town and the region it lies in. */
export interface Member {
  readonly point: Position
  readonly region: string
}

/** So far outside, in degrees, four points close the diagram. */
const FAR = 20

/**
 * Tells regions of one area apart by their towns: a place belongs to the region of the town nearest to it. The lines are
 * the edges of the towns' Voronoi diagram between towns of different regions.
 */
export function splitByTowns(members: readonly Member[]): {
  readonly at: (point: Position) => string | undefined
  readonly lines: readonly (readonly Position[])[]
} {
  const lat = members.reduce((sum, { point }) => sum + point[1], 0) / Math.max(1, members.length)
  const shrink = Math.cos((lat * Math.PI) / 180)
  const flat = members.map(({ point }): [number, number] => [point[0] * shrink, point[1]])
  const lons = flat.map(([x]) => x)
  const lats = flat.map(([, y]) => y)
  const [west, east] = [Math.min(...lons) - FAR, Math.max(...lons) + FAR]
  const [south, north] = [Math.min(...lats) - FAR, Math.max(...lats) + FAR]
  const delaunay = Delaunay.from([...flat, [west, south], [west, north], [east, south], [east, north]])
  const { circumcenters } = delaunay.voronoi([west - 1, south - 1, east + 1, north + 1])
  const regionOf = (site: number) => members[site]?.region
  const corner = (triangle: number): Position => [
    circumcenters[triangle * 2]! / shrink,
    circumcenters[triangle * 2 + 1]!,
  ]
  const lines: Position[][] = []
  const { halfedges, triangles } = delaunay
  for (let edge = 0; edge < halfedges.length; edge++) {
    const twin = halfedges[edge]!
    if (twin < edge) continue
    const [a, b] = [regionOf(triangles[edge]!), regionOf(triangles[twin]!)]
    if (a !== undefined && b !== undefined && a !== b)
      lines.push([corner(Math.floor(edge / 3)), corner(Math.floor(twin / 3))])
  }
  return { at: ([lon, y]) => regionOf(delaunay.find(lon * shrink, y)), lines }
}
