import { type KeyboardEvent, type RefObject, useState } from 'react'

/** Row and column, the headers included. */
export type Spot = readonly [row: number, column: number]

/**
 * One tab stop for a whole table: arrow keys, Home and End go from cell to cell (the ARIA pattern of a grid).
 *
 * @param table its cells carry `data-cell="row:column"`; empty ones none, and are passed over.
 */
export function useGridKeys(table: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [at, setAt] = useState<Spot>([0, 0])
  const cellAt = ([row, column]: Spot) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null

  const go = (from: Spot, [down, right]: Spot) => {
    let [row, column] = [from[0] + down, from[1] + right]
    while (row >= 0 && column >= 0 && row < rows && column < columns) {
      const cell = cellAt([row, column])
      if (cell) {
        setAt([row, column])
        cell.focus()
        return
      }
      row += down
      column += right
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    switch (event.key) {
      case 'ArrowDown':
        go(at, [1, 0])
        break
      case 'ArrowUp':
        go(at, [-1, 0])
        break
      case 'ArrowRight':
        go(at, [0, forward])
        break
      case 'ArrowLeft':
        go(at, [0, -forward])
        break
      case 'Home':
        go([at[0], -1], [0, 1])
        break
      case 'End':
        go([at[0], columns], [0, -1])
        break
      default:
        return
    }
    event.preventDefault()
  }
  /** What a cell's button needs to take part. */
  const cell = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: row === at[0] && column === at[1] ? 0 : -1,
    onFocus: () => setAt([row, column]),
  })
  return { onKeyDown, cell }
}
