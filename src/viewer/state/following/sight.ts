import type { PlaceId } from '../../../gazetteer/index.ts'

/** The places named in the part of an article that is on screen. Kept apart from the view, as scrolling changes it all the time. */
export interface Sight {
  get(): readonly PlaceId[]
  set(places: readonly PlaceId[]): void
  subscribe(listener: () => void): () => void
}

/** Makes a sight of nothing. */
export function createSight(): Sight {
  let seen: readonly PlaceId[] = []
  const listeners = new Set<() => void>()
  return {
    get: () => seen,
    set(places) {
      if (places.length === seen.length && places.every((place, at) => place === seen[at])) return
      seen = places
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
