import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { createMark, type Mark } from './create-hover.ts'

/** The mark that the components below share. */
export const MarkContext = createContext<Mark>(createMark())

/** Whether a place is marked, and the handlers that mark it. */
export interface Marking {
  readonly marked: boolean
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** Ties an element to its place: pointing at it or focusing it marks the place everywhere. */
export function useMark(place: PlaceId): Marking {
  const mark = useContext(MarkContext)
  const marked = useSyncExternalStore(mark.subscribe, () => mark.get() === place)
  const set = () => mark.set(place)
  const clear = () => mark.get() === place && mark.set(null)
  return { marked, onPointerEnter: set, onPointerLeave: clear, onFocus: set, onBlur: clear }
}

/** The place that is marked now. */
export function useMarked(): PlaceId | null {
  const mark = useContext(MarkContext)
  return useSyncExternalStore(mark.subscribe, mark.get)
}
