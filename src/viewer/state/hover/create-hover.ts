import type { PlaceId } from '../../../gazetteer/index.ts'

/** The one place under the pointer or in focus, wherever it shows: map, list or text. */
export interface Hover {
  get(): PlaceId | null
  set(place: PlaceId | null): void
  subscribe(listener: () => void): () => void
}

/** Makes the hovered place. It is kept apart from the view, so that moving the pointer redraws two names and not the page. */
export function createHover(): Hover {
  let hovered: PlaceId | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => hovered,
    set(place) {
      if (place === hovered) return
      hovered = place
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
