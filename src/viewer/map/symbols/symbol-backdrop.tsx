import type { MapLayout } from '../../scene/layout/layout-map.ts'
import { LARGEST } from '../../scene/layout/radius.ts'
import { type Anchored, type Register, useRegister } from './use-on-map.ts'

/** How far it reaches beyond the view, in pixels: as far as a symbol of which only the edge is in view. */
const REACH = 2 * LARGEST + 2

/** A rectangle beneath all symbols, in pixels. */
export interface BackdropRect extends Anchored {
  readonly width: number
  readonly height: number
}

/** What lies beneath the symbols of a layout. */
export function backdropOf({ mapWindow: { minX, minY, maxX, maxY, scale } }: MapLayout): BackdropRect {
  return {
    id: 'ground',
    x: minX * scale - REACH,
    y: minY * scale - REACH,
    dx: 0,
    dy: 0,
    width: (maxX - minX) * scale + 2 * REACH,
    height: (maxY - minY) * scale + 2 * REACH,
  }
}

/**
 * An empty ground that makes one layer of hundreds of buttons. Without it the browser spares what is empty between
 * them, makes some thirty layers of them, and sorts these at each frame.
 */
export function SymbolBackdrop({
  ground,
  register,
}: {
  readonly ground: BackdropRect
  readonly register: Register
}) {
  const { id, width, height } = ground
  return <div className="ground" ref={useRegister(register, id)} style={{ width, height }} />
}
