import { foldName, type Position } from '../../../src/gazetteer/index.ts'
import { debianFile } from './debian.ts'
import type { Feature } from './geopackage.ts'
import { readShapes } from './shapefile.ts'

type Path = readonly Position[]

const FILE = 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp'

/** A line of Natural Earth belongs to a river of its name that comes this near to it, in kilometres. */
const NEAR = 45
/** Where Natural Earth has less of a river than this share of the line through its towns, that line stays. */
const COVERED = 0.45
/** Lines whose ends lie this close, in degrees, go on into one another. */
const JOINED = 0.011
/** Kilometres a degree of latitude. */
const KM = 111.2

/** What is known of a river before its course is looked for. */
export interface Wanted {
  readonly id: string
  readonly names: readonly string[]
  /** Natural Earth's numbers, where its names differ. */
  readonly numbers: readonly string[]
  /** Kilometres of the line that the record has now; 0 for none. */
  readonly drawn: number
  /** Points on or near it. */
  readonly points: readonly Position[]
}

/** The rivers and lake centre lines of Natural Earth at 1:10 million. */
export function readRivers(): Promise<Feature[]> {
  return readShapes(debianFile('libmagics++-data', FILE))
}

/**
 * The lines of Natural Earth that are a river's course, by the id of the river: those of one of its names, or of its
 * numbers, near one of its points, and the unnamed ones through lakes between them.
 */
export function joinRivers(rivers: readonly Feature[], wanted: readonly Wanted[]): Map<string, number[]> {
  const byName = new Map<string, number[]>()
  const byNumber = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, river: number) => {
    const own = map.get(key)
    if (own) own.push(river)
    else map.set(key, [river])
  }
  for (const [river, { properties }] of rivers.entries()) {
    put(byNumber, properties.rivernum ?? '', river)
    const names = `${properties.name}/${properties.name_alt}`.split(/[()/,]/).map(bare)
    for (const name of new Set(names)) if (name !== '') put(byName, name, river)
  }
  const courses = new Map<string, number[]>()
  for (const { id, names, numbers, points, drawn } of wanted) {
    const called = new Set([
      ...names.flatMap(name => byName.get(bare(name)) ?? []),
      ...numbers.flatMap(number => byNumber.get(number) ?? []),
    ])
    const own = [...called].filter(river => points.some(point => isNear(rivers[river]!, point)))
    if (own.length === 0) continue
    const course = withLinks(own, rivers)
    const found = course.reduce((sum, river) => sum + lengthOf(rivers[river]!.paths), 0)
    if (numbers.length > 0 || found >= drawn * COVERED) courses.set(id, course)
  }
  return courses
}

/** A name without the word for river. */
function bare(text: string): string {
  return foldName(text.trim())
    .replace(/^(river|rio|fleuve|fiume|the|nahr|wadi|reka|r) /, '')
    .replace(/ (river|nehri|cayi|irmagi|rud|daria|darya|he|jiang|gawa|kawa|ho|creek|canal)$/, '')
    .trim()
}

/** Kilometres. */
export function lengthOf(paths: readonly Path[]): number {
  let sum = 0
  for (const path of paths)
    for (let at = 0; at + 1 < path.length; at++) {
      const [[x0, y0], [x1, y1]] = [path[at]!, path[at + 1]!]
      sum += Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0) * KM
    }
  return sum
}

function isNear({ paths }: Feature, [lon, lat]: Position): boolean {
  const shrink = Math.cos((lat * Math.PI) / 180)
  return paths.some(path => path.some(([x, y]) => Math.hypot((x - lon) * shrink, y - lat) * KM < NEAR))
}

/** Adds centre lines of lakes both of whose ends touch what is there. */
function withLinks(own: readonly number[], rivers: readonly Feature[]): number[] {
  const found = new Set(own)
  const ends = () =>
    [...found].flatMap(river => rivers[river]!.paths.flatMap(path => [path[0]!, path.at(-1)!]))
  for (let before = -1; before !== found.size; ) {
    before = found.size
    const touched = ends()
    const touches = (point: Position) =>
      touched.some(end => Math.hypot(end[0] - point[0], end[1] - point[1]) < JOINED)
    for (const [river, { properties, paths }] of rivers.entries())
      if (
        !found.has(river) &&
        properties.featurecla === 'Lake Centerline' &&
        paths.every(path => touches(path[0]!) && touches(path.at(-1)!))
      )
        found.add(river)
  }
  return [...found]
}

/** Joins lines at their ends into as few as there can be. */
export function joinLines(lines: readonly Path[]): Path[] {
  const left = lines.map(line => [...line])
  const joined: Position[][] = []
  const meets = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6
  for (let line = left.shift(); line; line = left.shift()) {
    for (let i = 0; i < left.length; ) {
      const other = left[i]!
      const [first, last] = [line[0]!, line.at(-1)!]
      const [from, to] = [other[0]!, other.at(-1)!]
      if (meets(last, from)) line.push(...other.slice(1))
      else if (meets(last, to)) line.push(...other.reverse().slice(1))
      else if (meets(first, to)) line.unshift(...other.slice(0, -1))
      else if (meets(first, from)) line.unshift(...other.reverse().slice(0, -1))
      else {
        i++
        continue
      }
      left.splice(i, 1)
      i = 0
    }
    joined.push(line)
  }
  return joined
}

/** Draws courses through dams that stand no further from them than `within` kilometres. */
export function throughDams(line: Path, dams: readonly Position[], within: number): Path {
  const through = [...line]
  for (const dam of dams) {
    const shrink = Math.cos((dam[1] * Math.PI) / 180)
    let best = { at: -1, away: within / KM }
    for (let at = 0; at + 1 < through.length; at++) {
      const away = distanceToSegment(dam, through[at]!, through[at + 1]!, shrink)
      if (away < best.away) best = { at, away }
    }
    if (best.at >= 0) through.splice(best.at + 1, 0, dam)
  }
  return through
}

/** Degrees of latitude between a point and a segment. */
export function distanceToSegment(point: Position, a: Position, b: Position, shrink: number): number {
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
  const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - dx * along, py - dy * along)
}
