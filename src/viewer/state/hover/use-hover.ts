import { useSyncExternalStore } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useWorkspace } from '../workspace-state.ts'

/** Whether a place is hovered, and the handlers that hover it. */
export interface Hovering {
  readonly hovered: boolean
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** Ties an element to its place: pointing at it or focusing it shows it as hovered everywhere. */
export function useHover(place: PlaceId): Hovering {
  const hover = useWorkspace().hover
  const hovered = useSyncExternalStore(hover.subscribe, () => hover.get() === place)
  const set = () => hover.set(place)
  const clear = () => hover.get() === place && hover.set(null)
  return { hovered, onPointerEnter: set, onPointerLeave: clear, onFocus: set, onBlur: clear }
}

/** The place that is hovered now. */
export function useHovered(): PlaceId | null {
  const hover = useWorkspace().hover
  return useSyncExternalStore(hover.subscribe, hover.get)
}
