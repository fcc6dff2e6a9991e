import { useSyncExternalStore } from 'react'

/** A value that components subscribe to. Only those that show the changed part render again. */
export interface Store<State extends object> {
  readonly get: () => State
  /** Replaces some parts; the others stay. */
  readonly set: (change: Partial<State>) => void
  /** Calls back after each change. Returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes a store. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * Follows a part of a store.
 *
 * @param select returns a part of the state, not something computed from it: the result must be the same object as
 * long as nothing changed.
 */
export function useStore<State extends object, Part>(
  store: Store<State>,
  select: (state: State) => Part,
): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
