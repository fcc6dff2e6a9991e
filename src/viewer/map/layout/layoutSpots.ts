import type { PlaceId } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import { mercatorX, mercatorY } from '../atlas/index.ts'
import { cluster } from './cluster.ts'
import { displace } from './displace.ts'
import { radiusOf } from './radius.ts'

/** Where a symbol stands, in world pixels at one zoom. */
interface Standing {
  /** The true point. */
  readonly x: number
  readonly y: number
  /** How far the symbol stands from it, so that neighbours stay apart. */
  readonly dx: number
  readonly dy: number
  /** Radius in CSS pixels. */
  readonly r: number
}

/** A place drawn as a symbol. */
export interface Spot extends Standing {
  readonly entry: Entry
}

/** Places too close to be told apart at a zoom, drawn as one. */
export interface Cluster extends Standing {
  /** The same as long as the most mentioned of its places is. */
  readonly id: string
  /** The most mentioned first. */
  readonly entries: readonly Entry[]
}

/** The symbols of a corpus at one zoom. */
export interface SpotLayout {
  readonly zoom: number
  /** The highest count among all places drawn as symbols: it sets their scale. */
  readonly most: number
  readonly spots: readonly Spot[]
  readonly clusters: readonly Cluster[]
}

/** Smallest circle of a cluster, in pixels: its number must fit in. */
const LEAST_CLUSTER = 12
const LARGEST_CLUSTER = 20

/** From this zoom on nothing is drawn as one any more: the reader can come no closer. */
const ALL_APART = 12.5

/**
 * Lays out the symbols of places for one zoom. It depends on nothing else, so symbols hold still while the map is dragged.
 *
 * @param entries the most mentioned first.
 * @param alone a place that is never drawn as one with others: the one that the reader has opened.
 */
export function layoutSpots(entries: readonly Entry[], zoom: number, alone: PlaceId | null): SpotLayout {
  const scale = 256 * 2 ** zoom
  const most = entries.reduce((most, { mentions }) => Math.max(most, mentions.length), 1)
  const points = entries.map(({ place }) => ({
    x: mercatorX(place.lon) * scale,
    y: mercatorY(place.lat) * scale,
  }))
  const lone = entries.findIndex(({ id }) => id === alone)
  const groups = zoom >= ALL_APART ? entries.map((_, i) => [i]) : groupsOf(points, lone)

  const discs = groups.map(group => {
    const count = group.reduce((sum, i) => sum + entries[i].mentions.length, 0)
    const r = radiusOf(count, most)
    if (group.length === 1) return { ...points[group[0]], r }
    return {
      ...centreOf(group, points, entries, count),
      r: Math.min(LARGEST_CLUSTER, Math.max(LEAST_CLUSTER, r)),
    }
  })
  const offsets = displace(discs)

  const spots: Spot[] = []
  const clusters: Cluster[] = []
  for (const [i, group] of groups.entries()) {
    const standing = { ...discs[i], ...offsets[i] }
    if (group.length === 1) spots.push({ entry: entries[group[0]], ...standing })
    else
      clusters.push({
        id: `cluster ${entries[group[0]].id}`,
        entries: group.map(i => entries[i]),
        ...standing,
      })
  }
  return { zoom, most, spots, clusters }
}

interface XY {
  readonly x: number
  readonly y: number
}

function groupsOf(points: readonly XY[], lone: number): number[][] {
  if (lone < 0) return cluster(points)
  const others = points.map((_, i) => i).filter(i => i !== lone)
  const groups = cluster(others.map(i => points[i])).map(group => group.map(i => others[i]))
  return [...groups, [lone]].sort((a, b) => a[0] - b[0])
}

/** The middle of a group, drawn towards the places mentioned most. */
function centreOf(
  group: readonly number[],
  points: readonly XY[],
  entries: readonly Entry[],
  count: number,
): XY {
  let x = 0
  let y = 0
  for (const i of group) {
    x += (points[i].x * entries[i].mentions.length) / count
    y += (points[i].y * entries[i].mentions.length) / count
  }
  return { x, y }
}
