/** A rectangle in pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const CELL = 64

/** The taken parts of the map. */
export interface Occupancy {
  isFree(rect: Rect): boolean
  take(rect: Rect): void
}

/** An empty map: rectangles are kept by cell, so a look-up costs what lies near. */
export function createOccupancy(): Occupancy {
  const cells = new Map<string, Rect[]>()

  function* cellsOf({ x, y, width, height }: Rect): Generator<string> {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
        yield `${column},${row}`
    }
  }

  return {
    isFree(rect) {
      for (const cell of cellsOf(rect)) if (cells.get(cell)?.some(taken => overlap(taken, rect))) return false
      return true
    },
    take(rect) {
      for (const cell of cellsOf(rect)) {
        const taken = cells.get(cell)
        if (taken) taken.push(rect)
        else cells.set(cell, [rect])
      }
    },
  }
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
