import type { PlaceId } from '../../../gazetteer/index.ts'

/** The one place under the pointer or in focus, wherever it shows: map, list or text. */
export interface Mark {
  get(): PlaceId | null
  set(place: PlaceId | null): void
  subscribe(listener: () => void): () => void
}

/** Makes a mark. It is kept apart from the view, so that moving the pointer redraws two names and not the page. */
export function createMark(): Mark {
  let marked: PlaceId | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => marked,
    set(place) {
      if (place === marked) return
      marked = place
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
