import type { Cluster, PlaceSymbol, Standing } from './layout-spots.ts'
import { LARGEST } from './radius.ts'

/** Diameter of a target that everyone can hit, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24

/** Where neighbours leave less room, a target still reaches so far around its symbol. */
const AROUND = 2

/**
 * The diameters of the round targets of places, by id: as large as can be without reaching into a neighbour's, so
 * that of two symbols side by side each gets its half of what lies between them.
 */
export function targetsOf(spots: readonly PlaceSymbol[], clusters: readonly Cluster[]): Map<string, number> {
  const all: readonly Standing[] = [...spots, ...clusters]
  const order = all.map((_, i) => i).sort((a, b) => all[a]!.x + all[a]!.dx - all[b]!.x - all[b]!.dx)
  const radius = new Float64Array(all.length).fill(TARGET / 2)
  for (const [at, i] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next]!
      const across = all[j]!.x + all[j]!.dx - all[i]!.x - all[i]!.dx
      if (across > TARGET / 2 + Math.max(TARGET / 2, LARGEST)) break
      const distance = Math.hypot(across, all[j]!.y + all[j]!.dy - all[i]!.y - all[i]!.dy)
      radius[i] = Math.min(radius[i]!, distance - Math.max(all[j]!.r, distance / 2))
      radius[j] = Math.min(radius[j]!, distance - Math.max(all[i]!.r, distance / 2))
    }
  }
  return new Map(
    spots.map(({ entry, r }, i) => [entry.id, Math.round(2 * Math.max(r + AROUND, radius[i]!))] as const),
  )
}
