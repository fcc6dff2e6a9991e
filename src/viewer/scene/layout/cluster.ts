/** Points in pixels, in two columns. */
export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Groups of points: group `g` has `members[starts[g]]` to `members[starts[g + 1] - 1]`, ascending. */
export interface Groups {
  readonly starts: Uint32Array
  readonly members: Uint32Array
}

const DEFAULTS = {
  /** How near others must lie to crowd a place, in pixels, and from how many on a crowd is drawn as one. */
  reach: 18,
  crowd: 5,
  /** The same for a throng: where many lie wide around, single symbols would cover the land. */
  wide: 44,
  throng: 14,
}

/** A place alone within this of a group's middle, in pixels, joins it: beside the group's symbol it would stand nowhere. */
const MIDDLE = 14

/**
 * Groups points that crowd each other; all others stay alone. A handful side by side is not yet a crowd: those are
 * moved apart instead, so that names are seen as long as they can be.
 *
 * @param points the most important first: groups form around them, and come in the order of their first members.
 */
export function cluster(points: Points, options: Partial<typeof DEFAULTS> = {}): Groups {
  const { reach, crowd, wide, throng } = { ...DEFAULTS, ...options }
  const count = points.x.length
  const near = createGrid(points, wide)
  /** Which group each point is in, by the group's first member. */
  const groupOf = new Int32Array(count).fill(-1)
  const around: number[] = []
  const close: number[] = []
  for (let i = 0; i < count; i++) {
    if (groupOf[i]! >= 0) continue
    around.length = close.length = 0
    near(points.x[i]!, points.y[i]!, groupOf, (j, distance) => {
      around.push(j)
      if (distance <= reach) close.push(j)
    })
    const members = around.length >= throng ? around : close.length >= crowd ? close : [i]
    for (const j of members) groupOf[j] = i
  }
  joinStragglers(points, groupOf)
  return gatherGroups(groupOf)
}

function joinStragglers(points: Points, groupOf: Int32Array): void {
  const count = groupOf.length
  const size = new Uint32Array(count)
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const group = groupOf[i]!
    size[group]!++
    x[group]! += points.x[i]!
    y[group]! += points.y[i]!
  }
  const crowds: number[] = []
  for (let group = 0; group < count; group++) if (size[group]! > 1) crowds.push(group)
  if (crowds.length === 0) return
  const middles = {
    x: Float64Array.from(crowds, group => x[group]! / size[group]!),
    y: Float64Array.from(crowds, group => y[group]! / size[group]!),
  }
  const near = createGrid(middles, MIDDLE)
  const none = new Int32Array(crowds.length).fill(-1)
  for (let i = 0; i < count; i++) {
    if (size[groupOf[i]!] !== 1) continue
    let joined = -1
    near(points.x[i]!, points.y[i]!, none, crowd => {
      joined = crowds[crowd]!
    })
    if (joined >= 0) groupOf[i] = joined
  }
}

/** Points by the number of the group that each is in, as groups by their first members, in order. */
export function gatherGroups(groupOf: Int32Array): Groups {
  const count = groupOf.length
  // A straggler may come before the point that its group formed around.
  const first = new Int32Array(count).fill(-1)
  const rank = new Int32Array(count)
  let groups = 0
  for (let i = 0; i < count; i++) {
    if (first[groupOf[i]!]! >= 0) continue
    first[groupOf[i]!] = i
    rank[groupOf[i]!] = groups++
  }
  const starts = new Uint32Array(groups + 1)
  for (let i = 0; i < count; i++) starts[rank[groupOf[i]!]! + 1]!++
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const members = new Uint32Array(count)
  for (let i = 0; i < count; i++) members[next[rank[groupOf[i]!]!]!++] = i
  return { starts, members }
}

/** Visits the points within reach of a spot that are in no group yet. */
type Near = (
  x: number,
  y: number,
  groupOf: Int32Array,
  visit: (point: number, distance: number) => void,
) => void

/** Cells as wide as the reach, each a chain of points; points found to be in a group are dropped from their chain. */
function createGrid({ x, y }: Points, reach: number): Near {
  const heads = new Map<number, number>()
  const next = new Int32Array(x.length)
  // Rows of a world 2^31 pixels high at most; columns beside them in one number, exact below 2^53.
  const key = (column: number, row: number) => column * 2 ** 26 + row
  for (let i = x.length - 1; i >= 0; i--) {
    const cell = key(Math.floor(x[i]! / reach), Math.floor(y[i]! / reach))
    next[i] = heads.get(cell) ?? -1
    heads.set(cell, i)
  }
  return (atX, atY, groupOf, visit) => {
    const column = Math.floor(atX / reach)
    const row = Math.floor(atY / reach)
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        let before = -1
        for (let i = heads.get(key(c, r)) ?? -1; i >= 0; i = next[i]!) {
          if (groupOf[i]! >= 0) {
            if (before < 0) heads.set(key(c, r), next[i]!)
            else next[before] = next[i]!
            continue
          }
          before = i
          const distance = Math.hypot(x[i]! - atX, y[i]! - atY)
          if (distance <= reach) visit(i, distance)
        }
      }
    }
  }
}
