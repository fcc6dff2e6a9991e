import { isAside, type Standing } from '../../scene/layout/layout-spots.ts'
import type { Anchored, Register } from './use-on-map.ts'
import { useRegister } from './use-on-map.ts'

/** The hairlines of all symbols that stand aside of their true points, as one drawing: hundreds would slow each frame. */
export interface LeaderLines extends Anchored {
  /** From the symbols to their points, as the data of a path; pixels from the anchor. */
  readonly lines: string
  /** Dots on the true points, likewise. */
  readonly points: string
}

/** The leaders of symbols; undefined where none was moved. */
export function leadersOf(spots: readonly Standing[]): LeaderLines | undefined {
  const moved = spots.filter(isAside)
  if (moved.length === 0) return undefined
  const { x, y } = moved[0]!
  const at = (spot: Standing) => `M${round(spot.x - x)} ${round(spot.y - y)}`
  return {
    id: 'leaders',
    x,
    y,
    dx: 0,
    dy: 0,
    lines: moved.map(spot => `${at(spot)}l${round(spot.dx)} ${round(spot.dy)}`).join(''),
    // A line of no length with round ends is a dot.
    points: moved.map(spot => `${at(spot)}h0`).join(''),
  }
}

/** Draws them, beneath the symbols. */
export function Leaders({
  leaders,
  register,
}: {
  readonly leaders: LeaderLines
  readonly register: Register
}) {
  return (
    <div className="leaders" ref={useRegister(register, leaders.id)}>
      <svg width="1" height="1" aria-hidden="true">
        <path className="leader-lines" d={leaders.lines} />
        <path className="leader-points" d={leaders.points} />
      </svg>
    </div>
  )
}

function round(value: number): string {
  return value.toFixed(1)
}
