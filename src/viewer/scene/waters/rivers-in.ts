import type { MapWindow } from '../atlas/index.ts'
import type { Waters } from './waters.ts'

/** Rivers of one width. */
export interface StrokedRivers {
  readonly lines: readonly number[]
  /** CSS pixels. */
  readonly width: number
}

/** A river shorter than this on the screen, in pixels, is left out. */
const SHORTEST = 70

/** From this length on the screen, in pixels, a river is as broad as it gets. */
const LONGEST = 900

const NARROW = 0.8
const BROAD = 1.8

/** The rivers that are long enough to be drawn at a window's scale, by width: the longer the broader. */
export function riversIn({ names }: Waters, { scale }: MapWindow): StrokedRivers[] {
  const widths = new Map<number, number[]>()
  for (const { kind, lines, width } of names) {
    const length = width * scale
    if (kind !== 'river' || length < SHORTEST) continue
    const share = Math.min(1, Math.sqrt(length / LONGEST))
    const stroke = Math.round((NARROW + (BROAD - NARROW) * share) * 5) / 5
    const own = widths.get(stroke)
    if (own) own.push(...lines)
    else widths.set(stroke, [...lines])
  }
  return [...widths].map(([width, lines]) => ({ lines, width }))
}
