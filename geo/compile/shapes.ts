import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import polygonClipping from 'polygon-clipping'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { boxRound, type PlaceRecord, positionsOf } from '../../src/gazetteer/build/index.ts'
import type { Position, Shape, ShapeAccuracy } from '../../src/gazetteer/index.ts'
import { coarsen } from './map/coarsen.ts'
import { straightenLine } from './natural-earth/straighten.ts'
import { geoFolder } from './sources.ts'
import { readTable } from './table.ts'

type Path = readonly Position[]

/** How coarse shapes are: the viewer draws finer ones from the base map. */
export interface Coarseness {
  /** Degrees by which rivers are straightened. */
  readonly river: number
  /** The zoom up to which areas look right. */
  readonly area: number
  /** Whether first-level regions have their areas. */
  readonly regions: boolean
}

/** Where a record's shape is drawn from anew, and how far it can then be trusted. */
export type Reshape = (record: PlaceRecord) => PlaceRecord

/**
 * Gives records the courses, lakes and regions of the base map, and marks what is drawn through towns or has no settled
 * edge. Areas of the latter kind end at the coast.
 */
export function createReshape({ river, area, regions }: Coarseness): Reshape {
  const waters = readMap('waters-fine')
  const fine = readMap('world-fine')
  const lines = new Map<string, Path[]>()
  for (const { id, geometry } of members(waters, 'rivers'))
    if (id !== undefined && geometry.type === 'MultiLineString')
      lines.set(
        String(id),
        geometry.coordinates.map(path => straightenLine(path.map(toPosition), river)),
      )
  const lakes = new Map<string, Path[]>()
  for (const { id, geometry } of members(waters, 'lakes'))
    if (id !== undefined && geometry.type === 'Polygon')
      lakes.set(
        String(id),
        geometry.coordinates.map(path => path.map(toPosition)),
      )
  const world = coarsen(fine, area)
  const areas = new Map<string, Path[]>()
  for (const { id, geometry } of members(world, 'regions'))
    if (geometry.type === 'MultiPolygon')
      areas.set(
        String(id),
        geometry.coordinates.flatMap(([ring]) => (ring ? [ring.map(toPosition)] : [])),
      )
  const land = members(coarsen(fine, 4), 'land').flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flatMap(([ring]) => (ring ? [ring.map(toPosition)] : []))
      : [],
  )
  const made = readMade()

  return record => {
    const course = lines.get(record.id)
    if (course)
      return withShape(
        record,
        course.length === 1
          ? { type: 'LineString', coordinates: course[0]! }
          : { type: 'MultiLineString', coordinates: course },
      )
    const lake = lakes.get(record.id)
    if (lake) return withShape(record, { type: 'Polygon', coordinates: lake })
    const region = areas.get(record.id)
    if (region) {
      if (!regions && record.kind === 'A.ADM1' && !made.has(record.id)) return record
      const box = record.kind === 'A.ADM1' ? record.box : undefined
      return withShape(
        record,
        { type: 'MultiPolygon', coordinates: region.map(ring => [ring]) },
        undefined,
        box,
      )
    }
    if (!record.shape) return record
    const { verb = '', parts = [] } = made.get(record.id) ?? {}
    if (verb === 'areas' || verb === '') return record
    if (record.shape.type === 'LineString') return { ...record, shapeAccuracy: 'schematic' }
    const own = verb === 'regions' ? parts.map(part => areas.get(part)) : []
    const joined =
      own.length > 0 && own.every(part => part) ? union(own.flatMap(part => part ?? [])) : undefined
    const clipped = joined ?? (/^[HU]\./.test(record.kind) ? record.shape : onLand(record.shape, land))
    return withShape(record, clipped, 'approximate')
  }
}

function withShape(
  record: PlaceRecord,
  shape: Shape,
  shapeAccuracy?: ShapeAccuracy,
  known?: PlaceRecord['box'],
): PlaceRecord {
  const { shape: _, shapeAccuracy: __, ...rest } = record
  const box = known ?? boxRound(positionsOf(shape))
  return { ...rest, shape, ...(box && { box }), ...(shapeAccuracy && { shapeAccuracy }) }
}

/** How the records kept by hand say they are made. */
function readMade(): Map<string, { verb: string; parts: string[] }> {
  const files = [
    'seas',
    'rivers',
    'lakes',
    'mountains',
    'lands',
    'regions',
    'provinces',
    'former',
    'contested',
  ]
  return new Map(
    files.flatMap(file =>
      readTable(`${file}.tsv`).rows.flatMap(row => {
        const [, verb, rest = ''] = /^(\w+):\s*(.*)$/s.exec(row.cell('made')) ?? []
        const parts = rest.split(',').map(part => part.trim())
        return verb ? [[row.cell('id'), { verb, parts }] as const] : []
      }),
    ),
  )
}

function union(rings: readonly Path[]): Shape | undefined {
  const polygons = rings.map((ring): [number, number][][] => [ring.map(([lon, lat]) => [lon, lat])])
  const [first, ...rest] = polygons
  if (!first) return undefined
  return shapeOf(polygonClipping.union(first, ...rest))
}

/** The part of an area that lies on land; the area itself where none does. */
function onLand(shape: Shape, land: readonly Path[]): Shape {
  const rings =
    shape.type === 'Polygon'
      ? shape.coordinates
      : shape.type === 'MultiPolygon'
        ? shape.coordinates.flat()
        : []
  const box = boxRound(rings.flat())
  if (!box) return shape
  const [west, south, east, north] = box
  const near = land.filter(ring =>
    ring.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north),
  )
  const own = rings.map((ring): [number, number][][] => [ring.map(([lon, lat]) => [lon, lat])])
  const ground = near.map((ring): [number, number][][] => [ring.map(([lon, lat]) => [lon, lat])])
  try {
    return shapeOf(polygonClipping.intersection(own, ground)) ?? shape
  } catch {
    return shape
  }
}

/** So small an island, in square degrees, is left out of an area without a settled edge. */
const SPECK = 0.05

function shapeOf(polygons: readonly (readonly (readonly Position[])[])[]): Shape | undefined {
  const large = polygons
    .map(rings => rings.map(ring => straightenLine(ring, 0.03)).filter(ring => ring.length >= 4))
    .filter(rings => rings[0] && Math.abs(areaOf(rings[0])) >= SPECK)
  return large.length > 0 ? { type: 'MultiPolygon', coordinates: large } : undefined
}

function areaOf(ring: Path): number {
  let sum = 0
  for (let at = 0; at + 1 < ring.length; at++)
    sum += ring[at]![0] * ring[at + 1]![1] - ring[at + 1]![0] * ring[at]![1]
  return sum / 2
}

function toPosition([lon = 0, lat = 0]: readonly number[]): Position {
  return [lon, lat]
}

function members(topology: Topology, name: string) {
  const object = topology.objects[name]
  if (object?.type !== 'GeometryCollection')
    throw new Error(`geo/map has no ${name}: run "npm run map" first.`)
  return feature(topology, object as GeometryCollection).features
}

/** A file of the base map with its points in degrees. */
function readMap(name: string): Topology {
  const topology: Topology = JSON.parse(readFileSync(join(geoFolder, 'map', `${name}.json`), 'utf8'))
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  const arcs = topology.arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx
      y += dy
      return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!]
    })
  })
  const { transform, ...rest } = topology
  return { ...rest, arcs }
}
