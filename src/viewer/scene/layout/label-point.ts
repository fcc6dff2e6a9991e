import type { LabelStyle } from './fonts.ts'
import type { Side } from './layout-labels.ts'
import type { Standing } from './layout-spots.ts'

/** Where a label stands. */
export interface LabelPoint {
  /** World pixels: of the end that `align` names, and of the middle of its height. */
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'center' | 'right'
}

/** Where the label of a symbol stands on one of its sides; the style sheet puts it in the same place. */
export function labelPoint({ x, y, dx, dy, r }: Standing, side: Side, { height }: LabelStyle): LabelPoint {
  const corner = side.includes('-')
  const aside = corner ? r * 0.75 + 3 : r + 4
  const away = corner ? r * 0.5 + 7 : r + height / 2
  const up = side.endsWith('above') ? -1 : side.endsWith('below') ? 1 : 0
  const right = side.startsWith('right')
  const left = side.startsWith('left')
  return {
    x: x + dx + (right ? aside : left ? -aside : 0),
    y: y + dy + up * away,
    align: right ? 'left' : left ? 'right' : 'center',
  }
}
