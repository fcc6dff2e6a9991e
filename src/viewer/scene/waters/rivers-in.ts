import type { MapWindow } from '../atlas/index.ts'
import type { Waters } from './waters.ts'

/** Rivers of one width. */
interface StrokedRivers {
  readonly lines: readonly number[]
  /** CSS pixels. */
  readonly width: number
}

/** A river shorter than this on the screen, in pixels, is left out. */
const SHORTEST = 50

/** From this length on the screen, in pixels, a river is as broad as it gets. */
const LONGEST = 900

/** So many zooms before its rank a river is drawn. */
const EARLY = 2

const NARROW = 0.7
const BROAD = 1.8

/** The rivers to draw at a mapWindow's scale, by width: the greater and longer the broader. */
export function riversIn({ rivers }: Waters, { scale }: MapWindow): StrokedRivers[] {
  const zoom = Math.log2(scale / 256)
  const widths = new Map<number, number[]>()
  for (const { lines, extent, rank } of rivers) {
    const length = extent * scale
    if (length < SHORTEST || rank > zoom + EARLY) continue
    const share = Math.min(1, Math.sqrt(length / LONGEST))
    const stroke = Math.round((NARROW + (BROAD - NARROW) * share) * 5) / 5
    const own = widths.get(stroke)
    if (own) own.push(...lines)
    else widths.set(stroke, [...lines])
  }
  return [...widths].map(([width, lines]) => ({ lines, width }))
}
