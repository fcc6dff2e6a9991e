import type { CSSProperties } from 'react'

/**
 * The tint of a cell, by the square root of its share of the highest number, so that 1 still differs from 0 if others
 * have hundreds.
 */
export function heat(share: number): CSSProperties & { '--heat': string } {
  return { '--heat': `${Math.round(8 + 37 * Math.sqrt(share))}%` }
}
