/** Shares of the page's height that the sheet can take, in per cent: a strip of it, half, and all but a strip of the map. */
export const LEAST = 12
export const HALF = 54
export const MOST = 88

/** The step of one press of an arrow key. */
const STEP = 8

/** A share within what is possible. */
export function clampHeight(share: number): number {
  return Math.min(MOST, Math.max(LEAST, share))
}

/** The share after a key was pressed, or undefined where the key means nothing here. */
export function nextHeight(share: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return clampHeight(share + STEP)
    case 'ArrowDown':
      return clampHeight(share - STEP)
    case 'Home':
      return LEAST
    case 'End':
      return MOST
    default:
      return undefined
  }
}
