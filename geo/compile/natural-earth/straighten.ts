import type { Position } from '../../../src/gazetteer/index.ts'

/**
 * A line with only the bends that matter (D. Douglas and T. Peucker, 1973).
 *
 * @param tolerance how far, in degrees of latitude, the result may lie from what is left out.
 */
export function straightenLine(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Uint8Array(line.length)
  keep[0] = 1
  keep[line.length - 1] = 1
  const open: [from: number, to: number][] = [[0, line.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    const [x, y] = line[from]!
    const shrink = Math.cos((y * Math.PI) / 180)
    const [dx, dy] = [(line[to]![0] - x) * shrink, line[to]![1] - y]
    const length = dx * dx + dy * dy
    let best = { at: -1, away: tolerance }
    for (let at = from + 1; at < to; at++) {
      const [px, py] = [(line[at]![0] - x) * shrink, line[at]![1] - y]
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
      const away = Math.hypot(px - dx * along, py - dy * along)
      if (away > best.away) best = { at, away }
    }
    if (best.at < 0) continue
    keep[best.at] = 1
    open.push([from, best.at], [best.at, to])
  }
  return line.filter((_, i) => keep[i])
}
