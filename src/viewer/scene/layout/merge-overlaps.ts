import { type Groups, gatherGroups, type Points } from './cluster.ts'
import { displace, nearPairs } from './displace.ts'
import { radiusOf } from './radius.ts'

/** Smallest and largest circle of a cluster, in pixels: its number must fit in, and it should not hide a province. */
const LEAST_CLUSTER = 12
const LARGEST_CLUSTER = 22

/** How much a cluster grows with each tenfold of its places, in pixels. */
const PER_DECADE = 3.5

/** Most that a symbol is moved, in radii: less than twice its width. */
const REACH = 3

/** How often symbols are moved apart again after some have been drawn as one; then the others stay and only join. */
const ROUNDS = 3

/** Where the symbols of groups stand, in columns. */
export interface Standings extends Groups {
  /** The true point of each group, in pixels. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** How far its symbol stands from there, so that neighbours stay apart. */
  readonly dx: Float32Array
  readonly dy: Float32Array
  /** Radius in CSS pixels. */
  readonly r: Float32Array
  /** How often the places of each group are mentioned. */
  readonly mentions: Uint32Array
}

/**
 * Moves the symbols of groups apart, each near its place, and joins those that still overlap to the weightier of the two,
 * until no symbol lies on another.
 *
 * @param points in pixels, the most mentioned first.
 * @param weight how often each is mentioned.
 * @param most the highest count on the map, which sets the scale.
 */
export function mergeOverlaps(groups: Groups, points: Points, weight: Uint32Array, most: number): Standings {
  let { starts, members } = groups
  /** Whether a group has been joined in the last rounds, in which symbols are moved no more. */
  let offsets: { dx: number; dy: number }[] = []
  for (let round = 0; ; round++) {
    const discs = standingsOf({ starts, members }, points, weight, most)
    const size = starts.length - 1
    const list = Array.from(discs.r, (r, group) => ({ x: discs.x[group]!, y: discs.y[group]!, r }))
    if (round <= ROUNDS) offsets = displace(list, { reach: REACH })
    const moved = list.map(({ x, y, r }, group) => ({
      x: x + offsets[group]!.dx,
      y: y + offsets[group]!.dy,
      r,
    }))
    const joined = join(moved, discs.mentions)
    if (!joined) {
      const dx = Float32Array.from(offsets, ({ dx }) => dx)
      const dy = Float32Array.from(offsets, ({ dy }) => dy)
      return { starts, members, ...discs, dx, dy }
    }
    const groupOf = new Int32Array(points.x.length)
    for (let group = 0; group < size; group++)
      for (let at = starts[group]!; at < starts[group + 1]!; at++)
        groupOf[members[at]!] = members[starts[joined[group]!]!]!
    const before = new Map(list.map((_, group) => [members[starts[group]!]!, group]))
    const lengths = starts
    const next = gatherGroups(groupOf)
    offsets = Array.from({ length: next.starts.length - 1 }, (_, group) => {
      const was = before.get(next.members[next.starts[group]!]!)
      const same =
        was !== undefined &&
        lengths[was + 1]! - lengths[was]! === next.starts[group + 1]! - next.starts[group]!
      return same ? offsets[was]! : { dx: 0, dy: 0 }
    })
    ;({ starts, members } = next)
  }
}

/** For each group the one that it joins, which is itself where nothing lies on it; undefined where none joins another. */
function join(
  discs: readonly { x: number; y: number; r: number }[],
  mentions: Uint32Array,
): Int32Array | undefined {
  const into = Int32Array.from(discs, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (into[at] !== at) at = into[at]!
    return at
  }
  let any = false
  // Clusters that take in others move to the middle of all: one step at a time, or chains would join half a country.
  const taken = new Uint8Array(discs.length)
  for (const [a, b] of nearPairs(discs, 0)) {
    const distance = Math.hypot(discs[a]!.x - discs[b]!.x, discs[a]!.y - discs[b]!.y)
    if (distance >= discs[a]!.r + discs[b]!.r - 0.02) continue
    const [less, more] =
      mentions[a]! > mentions[b]! || (mentions[a] === mentions[b] && a < b) ? [b, a] : [a, b]
    any = true
    if (taken[less]! || into[less] !== less || root(more) !== more) continue
    into[less] = more
    taken[more] = 1
  }
  return any ? into : undefined
}

/** Middle and radius of each group; the middle is drawn towards the places mentioned most. */
function standingsOf({ starts, members }: Groups, points: Points, weight: Uint32Array, most: number) {
  const size = starts.length - 1
  const x = new Float64Array(size)
  const y = new Float64Array(size)
  const r = new Float32Array(size)
  const mentions = new Uint32Array(size)
  for (let group = 0; group < size; group++) {
    const places = starts[group + 1]! - starts[group]!
    for (let at = starts[group]!; at < starts[group + 1]!; at++) mentions[group]! += weight[members[at]!]!
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      x[group]! += (points.x[members[at]!]! * weight[members[at]!]!) / mentions[group]!
      y[group]! += (points.y[members[at]!]! * weight[members[at]!]!) / mentions[group]!
    }
    r[group] =
      places === 1
        ? radiusOf(mentions[group]!, most)
        : Math.min(LARGEST_CLUSTER, LEAST_CLUSTER + PER_DECADE * Math.log10(places / 5))
  }
  return { x, y, r, mentions }
}
