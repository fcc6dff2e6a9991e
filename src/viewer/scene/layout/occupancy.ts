/** A rectangle in pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const CELL = 64

/** More rows than any world has, so that column and row make one number. */
const ROWS = 2 ** 22

/** The taken parts of the map. */
export interface Occupancy {
  isFree(rect: Rect): boolean
  take(rect: Rect): void
}

/** An empty map: rectangles are kept by cell, so a look-up costs what lies near. */
export function createOccupancy(): Occupancy {
  const cells = new Map<number, Rect[]>()

  /** Whether all cells of a rectangle pass; the first that does not ends the search. */
  function everyCell({ x, y, width, height }: Rect, passes: (cell: number) => boolean): boolean {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
        if (!passes(column * ROWS + row)) return false
    }
    return true
  }

  return {
    isFree: rect => everyCell(rect, cell => !cells.get(cell)?.some(taken => overlap(taken, rect))),
    take(rect) {
      everyCell(rect, cell => {
        const taken = cells.get(cell)
        if (taken) taken.push(rect)
        else cells.set(cell, [rect])
        return true
      })
    },
  }
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
