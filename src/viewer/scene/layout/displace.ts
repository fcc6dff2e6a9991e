/** A disc in pixels. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** How far a disc was moved, in pixels. */
export interface Offset {
  readonly dx: number
  readonly dy: number
}

const DEFAULTS = {
  /** Clear space between discs, in pixels. */
  gap: 1.5,
  /** Most that a disc is moved, in pixels. */
  farthest: 40,
  /** The same as a multiple of the disc's radius: a symbol never stands further off than a reader still sees where it belongs. */
  reach: Infinity,
  /** Rounds of pushing apart. */
  rounds: 80,
}

/** Beyond this many discs each minds only those beside it, for fewer rounds: the work grows with the pairs. */
const MANY = 600
const BESIDE = 24
const FEW_ROUNDS = 24

/** The golden angle in radians: discs on one spot leave it in directions that never repeat. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Length of the first step from a shared spot, in pixels. */
const NUDGE = 0.2

/**
 * Moves discs apart until none covers another, each as little as can be; large ones give way less.
 * The same discs always give the same offsets.
 */
export function displace(discs: readonly Disc[], options: Partial<typeof DEFAULTS> = {}): Offset[] {
  const { gap, farthest, reach, rounds } = { ...DEFAULTS, ...options }
  const moved = discs.map(({ x, y, r }) => ({ x, y, r, mass: r * r }))
  const many = discs.length > MANY
  const pairs = nearPairs(discs, many ? BESIDE : gap + 2 * farthest)
  stir(moved, pairs, gap)
  for (let round = 0; round < (many ? FEW_ROUNDS : rounds); round++) {
    let still = true
    for (const [i, j] of pairs) {
      const a = moved[i]!
      const b = moved[j]!
      const dx = b.x - a.x
      const dy = b.y - a.y
      const distance = Math.hypot(dx, dy)
      const wanted = a.r + b.r + gap
      if (distance >= wanted - 0.01) continue
      still = false
      const push = (wanted - distance) / Math.max(distance, 1e-9)
      const share = b.mass / (a.mass + b.mass)
      a.x -= dx * push * share
      a.y -= dy * push * share
      b.x += dx * push * (1 - share)
      b.y += dy * push * (1 - share)
    }
    if (still) break
  }
  return moved.map(({ x, y, r }, i) => limit(x - discs[i]!.x, y - discs[i]!.y, Math.min(farthest, reach * r)))
}

/** Nudges discs that touch off their spot, each its own way: on one spot, or in a row, they could not pass each other. */
function stir(
  moved: { x: number; y: number; r: number }[],
  pairs: readonly [number, number][],
  gap: number,
): void {
  const touching = new Set<number>()
  for (const [i, j] of pairs) {
    const distance = Math.hypot(moved[j]!.x - moved[i]!.x, moved[j]!.y - moved[i]!.y)
    if (distance >= moved[i]!.r + moved[j]!.r + gap) continue
    touching.add(i)
    touching.add(j)
  }
  for (const i of touching) {
    moved[i]!.x += NUDGE * Math.sqrt(i + 1) * Math.cos(i * GOLDEN)
    moved[i]!.y += NUDGE * Math.sqrt(i + 1) * Math.sin(i * GOLDEN)
  }
}

function limit(dx: number, dy: number, farthest: number): Offset {
  const length = Math.hypot(dx, dy)
  return length <= farthest ? { dx, dy } : { dx: (dx / length) * farthest, dy: (dy / length) * farthest }
}

/** Pairs of discs nearer than `reach` to each other, by sweeping along x; the lower number first. */
export function nearPairs(discs: readonly Disc[], reach: number): [number, number][] {
  const order = discs.map((_, i) => i).sort((a, b) => discs[a]!.x - discs[b]!.x || a - b)
  const pairs: [number, number][] = []
  const largest = discs.reduce((largest, { r }) => Math.max(largest, r), 0)
  for (const [at, i] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next]!
      const across = discs[j]!.x - discs[i]!.x
      // A small disc too far off says nothing of a larger one behind it.
      if (across > discs[i]!.r + largest + reach) break
      const room = discs[i]!.r + discs[j]!.r + reach
      if (across <= room && Math.abs(discs[j]!.y - discs[i]!.y) <= room) pairs.push(i < j ? [i, j] : [j, i])
    }
  }
  return pairs
}
