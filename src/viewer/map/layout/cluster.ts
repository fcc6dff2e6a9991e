/** A point in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

const DEFAULTS = {
  /** How near others must lie to crowd a place, in pixels. */
  reach: 18,
  /** From this many on a crowd is drawn as one. */
  crowd: 5,
}

/**
 * Groups points that crowd each other; all others stay alone. A handful side by side is not yet a crowd: those are
 * moved apart instead, so that names are seen as long as they can be.
 *
 * @param points the most important first: groups form around them.
 * @returns for each group the indexes of its points, ascending.
 */
export function cluster(points: readonly Point[], options: Partial<typeof DEFAULTS> = {}): number[][] {
  const { reach, crowd } = { ...DEFAULTS, ...options }
  const near = createGrid(points, reach)
  const taken = new Uint8Array(points.length)
  const groups: number[][] = []
  for (let i = 0; i < points.length; i++) {
    if (taken[i]) continue
    const around = near(points[i]).filter(j => !taken[j])
    const members = around.length >= crowd ? around : [i]
    for (const j of members) taken[j] = 1
    groups.push(members.sort((a, b) => a - b))
  }
  return joinStragglers(points, groups, reach)
}

/** A point alone that lies on a group's middle belongs to it: beside the group's symbol it would stand nowhere. */
function joinStragglers(points: readonly Point[], groups: number[][], reach: number): number[][] {
  const crowds = groups.filter(group => group.length > 1)
  if (crowds.length === 0) return groups
  const near = createGrid(
    crowds.map(group => middleOf(points, group)),
    reach / 2,
  )
  const alone = groups.filter(group => {
    if (group.length > 1) return false
    const [crowd] = near(points[group[0]])
    if (crowd === undefined) return true
    crowds[crowd].push(group[0])
    return false
  })
  for (const group of crowds) group.sort((a, b) => a - b)
  return [...crowds, ...alone].sort((a, b) => a[0] - b[0])
}

function middleOf(points: readonly Point[], group: readonly number[]): Point {
  const sum = group.reduce(({ x, y }, i) => ({ x: x + points[i].x, y: y + points[i].y }), { x: 0, y: 0 })
  return { x: sum.x / group.length, y: sum.y / group.length }
}

/** Finds the points within reach of another, by cells as wide as the reach. */
function createGrid(points: readonly Point[], reach: number): (at: Point) => number[] {
  const cells = new Map<number, number[]>()
  const column = (x: number) => Math.floor(x / reach)
  // Rows of a world 2^31 pixels high at most; columns beside them in one number, exact below 2^53.
  const key = (column: number, row: number) => column * 2 ** 26 + row
  for (const [i, { x, y }] of points.entries()) {
    const at = key(column(x), column(y))
    const cell = cells.get(at)
    if (cell) cell.push(i)
    else cells.set(at, [i])
  }
  return ({ x, y }) => {
    const found: number[] = []
    for (let c = column(x) - 1; c <= column(x) + 1; c++) {
      for (let r = column(y) - 1; r <= column(y) + 1; r++) {
        for (const i of cells.get(key(c, r)) ?? []) {
          if (Math.hypot(points[i].x - x, points[i].y - y) <= reach) found.push(i)
        }
      }
    }
    return found
  }
}
