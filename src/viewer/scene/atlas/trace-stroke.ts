import type { Lines } from './lines.ts'
import { copiesOf, type MapWindow } from './map-window.ts'
import { type Pen, traceLine } from './trace.ts'

/** Draws a line for stroking, in every copy of the world that shows in the window. */
export function traceStroke(pen: Pen, lines: Lines, line: number, mapWindow: MapWindow): void {
  const whole = (lines.boxStarts[line + 1]! - 1) * 4
  if (lines.boxes[whole + 3]! < mapWindow.minY || lines.boxes[whole + 1]! > mapWindow.maxY) return
  for (const copy of copiesOf(mapWindow, lines.boxes[whole]!, lines.boxes[whole + 2]!)) {
    traceLine(pen, lines, line, mapWindow, { shift: copy })
  }
}
