import type { Ring } from './atlas.ts'
import type { Lines } from './lines.ts'
import { copiesOf, type MapWindow } from './map-window.ts'
import { type Pen, traceLine } from './trace.ts'

/** A pen that can close a path. */
export interface ClosingPen extends Pen {
  closePath(): void
}

/** Draws a ring for filling, in every copy of the world that shows in the window. */
export function traceRing(pen: ClosingPen, lines: Lines, ring: Ring, mapWindow: MapWindow): void {
  if (ring.maxY < mapWindow.minY || ring.minY > mapWindow.maxY) return
  for (const copy of copiesOf(mapWindow, ring.minX, ring.maxX)) {
    for (const [index, line] of ring.lines.entries()) {
      const backwards = line < 0
      const shift = ring.shifts[index]! + copy
      traceLine(pen, lines, backwards ? ~line : line, mapWindow, {
        backwards,
        shift,
        joined: index > 0,
        fill: true,
      })
    }
    if (ring.turn !== 0) bridgePole(pen, lines, ring, copy, mapWindow)
    pen.closePath()
  }
}

/** A ring around a pole (Antarctica) ends one world further on: it closes along the edge of the map. */
function bridgePole(pen: Pen, { xy, starts }: Lines, ring: Ring, copy: number, mapWindow: MapWindow): void {
  const line = ring.lines[0]!
  const vertex = line < 0 ? starts[~line + 1]! - 1 : starts[line]!
  const beginX = xy[vertex * 2]! + ring.shifts[0]! + copy
  const edge = (ring.minY + ring.maxY) / 2 > 0.5 ? 1.1 : -0.1
  const y = (edge - mapWindow.minY) * mapWindow.scale
  pen.lineTo((beginX + ring.turn - mapWindow.minX) * mapWindow.scale, y)
  pen.lineTo((beginX - mapWindow.minX) * mapWindow.scale, y)
}
