import type { GeometryObject, Topology } from 'topojson-specification'
import type { Position } from '../../../src/gazetteer/index.ts'
import { debianFile } from '../natural-earth/debian.ts'
import { readShapes } from '../natural-earth/shapefile.ts'
import { createSegmentGrid, nearestPoint } from '../partition/segment-grid.ts'

/** Natural Earth's classes of borders that are not settled. */
const UNSETTLED = /^(Disputed|Indefinite|Line of control)/

/** Two drawings of one border lie this close together, in degrees. */
const NEAR = 0.02

/** The borders between countries that Natural Earth does not call settled, as arcs of the topology. */
export async function dashedBorders(topology: Topology): Promise<GeometryObject> {
  const path = debianFile('libmagics++-data', 'usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land.shp')
  const lines = (await readShapes(path))
    .filter(({ properties }) => UNSETTLED.test(properties.featurecla ?? ''))
    .flatMap(({ paths }) => paths)
  const grid = createSegmentGrid(lines)
  const uses = new Uint8Array(topology.arcs.length)
  const { countries } = topology.objects
  if (countries?.type !== 'GeometryCollection') throw new Error('The topology has no countries.')
  for (const geometry of countries.geometries)
    if (geometry.type === 'MultiPolygon')
      for (const arc of geometry.arcs.flat(2)) uses[arc < 0 ? ~arc : arc]!++
  const arcs = topology.arcs.flatMap((arc, number) => {
    if (uses[number]! < 2) return []
    const looked = [0.25, 0.5, 0.75].map(share => {
      const [lon = 0, lat = 0] = arc[Math.round((arc.length - 1) * share)]!
      return nearestPoint(grid, [lon, lat] as Position, NEAR)
    })
    return looked.filter(point => point).length >= 2 ? [[number]] : []
  })
  return { type: 'MultiLineString', arcs }
}
