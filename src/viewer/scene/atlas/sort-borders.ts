import type { Atlas, RegionBorders, Ring } from './atlas.ts'
import { type Owned, propertiesOf } from './owner.ts'
import { ringsOf } from './topology.ts'

/**
 * Sorts the lines of countries into coasts and borders. A border is disputed where land on one of its sides is nobody's, or
 * where the topology says so, unless a view of the world has settled whose that land is.
 *
 * @param dashed numbers of the lines that Natural Earth does not call settled.
 * @param count of all lines.
 */
export function sortBorders(
  owned: readonly Owned[],
  dashed: ReadonlySet<number>,
  count: number,
): Pick<Atlas, 'borders' | 'disputedBorders' | 'coast'> {
  const first = new Int16Array(count).fill(-1)
  const second = new Int16Array(count).fill(-1)
  for (const [land, { geometry }] of owned.entries()) {
    for (const arc of ringsOf(geometry).flat()) {
      const line = arc < 0 ? ~arc : arc
      if (first[line]! < 0) first[line] = land
      else second[line] = land
    }
  }
  const borders: number[] = []
  const disputedBorders: number[] = []
  const coast: number[] = []
  for (let line = 0; line < count; line++) {
    if (first[line]! < 0) continue
    if (second[line]! < 0) coast.push(line)
    else {
      const [a, b] = [owned[first[line]!]!, owned[second[line]!]!]
      if (a.owner.key === b.owner.key) continue
      const sides = [a, b]
      const nobodys = sides.some(({ owner }) => owner.disputed)
      const settledByView = sides.some(
        ({ owner, geometry }) => !owner.disputed && propertiesOf(geometry).disputed !== undefined,
      )
      if (nobodys || (dashed.has(line) && !settledByView)) disputedBorders.push(line)
      else borders.push(line)
    }
  }
  return { borders, disputedBorders, coast }
}

/**
 * The lines that two regions share and that are no lines of countries.
 *
 * @param taken the lines of countries, as in their rings.
 */
export function regionBordersOf(
  regions: readonly (readonly Ring[])[],
  taken: readonly number[],
): RegionBorders {
  const ofCountries = new Set(taken.map(arc => (arc < 0 ? ~arc : arc)))
  const found = new Map<number, { uses: number; size: number }>()
  for (const rings of regions) {
    const size = Math.max(0, ...rings.map(extentOf))
    for (const { lines } of rings) {
      for (const arc of lines) {
        const line = arc < 0 ? ~arc : arc
        if (ofCountries.has(line)) continue
        const known = found.get(line)
        found.set(line, { uses: (known?.uses ?? 0) + 1, size: Math.max(size, known?.size ?? 0) })
      }
    }
  }
  const shared = [...found].filter(([, { uses }]) => uses > 1).sort((a, b) => b[1].size - a[1].size)
  return { lines: shared.map(([line]) => line), sizes: shared.map(([, { size }]) => size) }
}

function extentOf({ minX, minY, maxX, maxY }: Ring): number {
  return Math.sqrt((maxX - minX) * (maxY - minY))
}
