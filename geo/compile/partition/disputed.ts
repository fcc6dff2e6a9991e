import type { Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from '../natural-earth/geopackage.ts'
import { readTable } from '../table.ts'

/** Disputed land as geo/curated/disputed.tsv lists it. */
export interface Disputed {
  readonly id: string
  readonly name: string
  /** A record of the gazetteer, or the ISO code of a country, that is drawn by this land; empty for none. */
  readonly place: string
  /** ISO 3166-1 alpha-2; empty where no listed state holds it. */
  readonly held: string
  readonly claimed: readonly string[]
  /** Whether land is part of it. */
  readonly has: (land: Land) => boolean
  /** The country of world-atlas that it is the whole of; empty where it is a part of one. */
  readonly countryName: string
  /** The lines that cut it out of its country; none where it is a country or state of its own. */
  readonly lines: readonly (readonly Position[])[]
}

/** A piece of land: a point in it, and the country and the state of Natural Earth it lies in. */
export interface Land {
  readonly point: Position
  /** As world-atlas names it. */
  readonly countryName: string
  /** `iso_a2/name` of the state. */
  readonly state: string
  /** ISO 3166-1 alpha-2 of the country. */
  readonly country: string
}

/**
 * Reads the list of disputed land.
 *
 * @param lines Natural Earth's disputed lines.
 */
export function readDisputed(lines: readonly Feature[]): Disputed[] {
  return readTable('disputed.tsv').rows.map(row => {
    const parts = row.list('made').map(made => readPart(made, lines, row.where))
    return {
      id: row.cell('id'),
      name: row.cell('name'),
      place: row.cell('place'),
      held: row.cell('held'),
      claimed: row.list('claimed'),
      countryName: parts.find(({ countryName }) => countryName !== '')?.countryName ?? '',
      lines: parts.flatMap(part => part.lines),
      has: land => parts.some(part => part.has(land)),
    }
  })
}

function readPart(
  made: string,
  lines: readonly Feature[],
  where: string,
): Pick<Disputed, 'has' | 'lines' | 'countryName'> {
  const [, verb = '', rest = ''] = /^(\w+): (.*)$/.exec(made) ?? []
  if (verb === 'country') return { countryName: rest, lines: [], has: land => land.countryName === rest }
  if (verb === 'states') {
    const states = new Set(rest.split(', '))
    return { countryName: '', lines: [], has: land => states.has(land.state) }
  }
  const [country = '', spot = '', beyond = ''] = rest.split('; ')
  if (verb === 'islands') {
    const [south, west, north, east] = spot.split(' ').map(Number) as [number, number, number, number]
    return {
      countryName: '',
      lines: [],
      has: ({ country: own, point: [lon, lat] }) =>
        own === country && lat > south && lat < north && lon > west && lon < east,
    }
  }
  if (verb !== 'cut') throw new Error(`${where}: "${verb}" is not states, country, islands or cut`)
  const [, name = '', lat = '', lon = ''] = /^(.+) near (\S+) (\S+)$/.exec(spot) ?? []
  const own = nearestTo(
    [Number(lon), Number(lat)],
    lines.filter(({ properties }) => properties.name === name),
  )
  if (!own) throw new Error(`${where}: no disputed line "${name}"`)
  const ring = [...chain(own.paths), ...beyond.split(', ').map(toPosition)]
  return {
    countryName: '',
    lines: own.paths,
    has: ({ country: at, point }) => at === country && contains(ring, point),
  }
}

function toPosition(text: string): Position {
  const [lat = Number.NaN, lon = Number.NaN] = text.split(' ').map(Number)
  return [lon, lat]
}

function nearestTo([lon, lat]: Position, features: readonly Feature[]): Feature | undefined {
  const away = ({ paths }: Feature) =>
    Math.min(...paths.flat().map(point => Math.hypot(point[0] - lon, point[1] - lat)))
  return features.toSorted((a, b) => away(a) - away(b))[0]
}

/** Lays pieces end to end, whatever their order and direction. */
export function chain(paths: readonly (readonly Position[])[]): Position[] {
  const left = [...paths]
  let line = [...(left.shift() ?? [])]
  while (left.length > 0) {
    const options = left.flatMap((path, i) => [
      { i, gap: gap(line.at(-1)!, path[0]!), joined: () => [...line, ...path] },
      { i, gap: gap(line.at(-1)!, path.at(-1)!), joined: () => [...line, ...path.toReversed()] },
      { i, gap: gap(line[0]!, path[0]!), joined: () => [...path.toReversed(), ...line] },
      { i, gap: gap(line[0]!, path.at(-1)!), joined: () => [...path, ...line] },
    ])
    const best = options.reduce((least, option) => (option.gap < least.gap ? option : least))
    line = best.joined()
    left.splice(best.i, 1)
  }
  return line
}

function gap(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** Whether a point lies in a ring, by the even-odd rule. */
export function contains(ring: readonly Position[], [lon, lat]: Position): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[j]!
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  }
  return inside
}
