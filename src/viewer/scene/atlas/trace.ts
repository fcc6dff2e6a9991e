import { levelsOf } from './levels.ts'
import { LEAF, type Lines } from './lines.ts'
import type { MapWindow } from './map-window.ts'

/** A pen to trace with, such as a canvas context or a `Path2D`. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
}

/** How {@link traceLine} walks a line. */
export interface TraceOptions {
  /** From the last vertex to the first. */
  readonly backwards?: boolean
  /** Added to x: the copy of the world, and the turn of a ring across the date line. */
  readonly shift?: number
  /** Whether the pen already stands where the line begins: inside a ring. */
  readonly joined?: boolean
  /** For a fill: stretches outside the window are bridged. For a stroke, the default, they are left out. */
  readonly fill?: boolean
}

/** Stretches smaller than this, in CSS pixels, are drawn as one straight line. */
const FINEST = 0.6

/** Room around the window in CSS pixels, so that the width of a stroke never ends at a tile's edge. */
const MARGIN = 4

/**
 * Draws the part of a line that shows in a window, in CSS pixels from the window's corner.
 *
 * A stretch whose box misses the window may be replaced by the straight line between its ends without
 * changing what a fill shows inside: both lie within the box, and the box is convex. So one tree serves for
 * clipping and for leaving out detail finer than a pixel, and a tile costs what it shows.
 */
export function traceLine(
  pen: Pen,
  lines: Lines,
  line: number,
  mapWindow: MapWindow,
  options: TraceOptions = {},
): void {
  const { backwards = false, shift = 0, joined = false, fill = false } = options
  const { xy, boxes } = lines
  const { scale } = mapWindow
  const first = lines.starts[line]!
  const last = lines.starts[line + 1]! - 1
  const margin = MARGIN / scale
  const minX = mapWindow.minX - shift - margin
  const maxX = mapWindow.maxX - shift + margin
  const minY = mapWindow.minY - margin
  const maxY = mapWindow.maxY + margin
  const left = (mapWindow.minX - shift) * scale
  const top = mapWindow.minY * scale
  const finest = FINEST / scale

  // Where a stroke has been lifted the next point is moved to, not drawn to.
  let lifted = false
  let penX = 0
  let penY = 0

  const begin = backwards ? last : first
  if (joined) {
    penX = xy[begin * 2]!
    penY = xy[begin * 2 + 1]!
  } else moveTo(begin)

  const levels = levelsOf(lines, line)
  visit(levels.length - 1, 0)

  function visit(level: number, node: number): void {
    const box = (levels[level]!.offset + node) * 4
    const from = first + ((node * LEAF) << level)
    const to = Math.min(last, first + (((node + 1) * LEAF) << level))
    const end = backwards ? from : to
    const misses =
      boxes[box]! > maxX || boxes[box + 2]! < minX || boxes[box + 1]! > maxY || boxes[box + 3]! < minY
    if (misses) {
      if (fill) lineTo(end)
      else lifted = true
    } else if (boxes[box + 2]! - boxes[box]! < finest && boxes[box + 3]! - boxes[box + 1]! < finest) {
      settle(backwards ? to : from)
      lineTo(end)
    } else if (level === 0) {
      settle(backwards ? to : from)
      if (backwards) for (let v = to - 1; v >= from; v--) lineToUnlessNear(v, v === from)
      else for (let v = from + 1; v <= to; v++) lineToUnlessNear(v, v === to)
    } else {
      const second = node * 2 + 1 < levels[level - 1]!.nodes ? node * 2 + 1 : -1
      if (backwards && second >= 0) visit(level - 1, second)
      visit(level - 1, node * 2)
      if (!backwards && second >= 0) visit(level - 1, second)
    }
  }

  function settle(vertex: number): void {
    if (lifted) moveTo(vertex)
    lifted = false
  }

  function moveTo(vertex: number): void {
    penX = xy[vertex * 2]!
    penY = xy[vertex * 2 + 1]!
    pen.moveTo(penX * scale - left, penY * scale - top)
  }

  function lineTo(vertex: number): void {
    penX = xy[vertex * 2]!
    penY = xy[vertex * 2 + 1]!
    pen.lineTo(penX * scale - left, penY * scale - top)
  }

  function lineToUnlessNear(vertex: number, always: boolean): void {
    const near = Math.abs(xy[vertex * 2]! - penX) < finest && Math.abs(xy[vertex * 2 + 1]! - penY) < finest
    if (always || !near) lineTo(vertex)
  }
}
