import type { Correction } from '../../../corpus/index.ts'
import { beginHistory, type History, receiveChanges } from './history.ts'
import { applyChanges, changesBetween } from './merge.ts'
import type { CorrectionStore } from './store.ts'

/** How long the articles wait for the browser's store before they are shown without it, in milliseconds. */
const PATIENCE = 2000

/** A reader's corrections at one moment. */
export interface SessionState {
  /** Null while what was kept is being read. */
  readonly history: History | null
  /** Whether all of it is still there at the next visit. */
  readonly kept: boolean
  /** Corrections of an earlier visit that this version cannot read, as they were kept. */
  readonly unreadable: string | null
}

/** A reader's corrections during a visit, kept in step with the browser's store and with other tabs. */
export interface CorrectionSession {
  readonly state: () => SessionState
  /** Calls back after each change. Returns what ends this. */
  readonly subscribe: (changed: () => void) => () => void
  readonly change: (next: (history: History) => History) => void
  /** Tries to keep what could not be kept before. */
  readonly keep: () => void
  /** Reads what was kept and listens to other tabs, until what it returns is called. */
  readonly open: () => () => void
}

/** Begins a session; without a store, as where nothing may be corrected, it is of this visit alone. */
export function createSession(store: CorrectionStore | null): CorrectionSession {
  let state: SessionState = {
    history: store ? null : beginHistory([]),
    kept: store !== null,
    unreadable: null,
  }
  const listeners = new Set<() => void>()
  const set = (next: Partial<SessionState>): void => {
    state = { ...state, ...next }
    for (const changed of listeners) changed()
  }

  // What the store has, as far as this tab knows. What differs from it is still to be written.
  let stored: readonly Correction[] = []
  const receive = (next: readonly Correction[]): void => {
    const theirs = changesBetween(stored, next)
    stored = next
    const { history } = state
    set({
      history: history ? receiveChanges(history, list => applyChanges(list, theirs)) : beginHistory(next),
    })
  }

  let writing = false
  const keep = async (): Promise<void> => {
    if (!store || writing) return
    writing = true
    try {
      // Another correction may be made while one is written.
      for (;;) {
        const changes = changesBetween(stored, state.history?.list ?? stored)
        if (changes.added.length === 0 && changes.removed.length === 0) break
        const next = await store.change(changes)
        stored = applyChanges(stored, changes)
        receive(next)
        set({ kept: true })
      }
    } catch {
      set({ kept: false })
    } finally {
      writing = false
    }
  }

  const read = async (): Promise<void> => {
    if (!store) return
    try {
      const { list, unreadable } = await store.load()
      receive(list)
      if (unreadable !== undefined) set({ unreadable })
    } catch {
      set({ history: state.history ?? beginHistory([]), kept: false })
    }
  }

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    change(next) {
      const { history } = state
      if (!history) return
      set({ history: next(history) })
      keep()
    },
    keep,
    open() {
      if (!store) return () => undefined
      read()
      // An answer that comes later than this is received like a change of another tab.
      const late = setTimeout(() => {
        if (!state.history) set({ history: beginHistory([]), kept: false })
      }, PATIENCE)
      const stop = store.watch(read)
      return () => {
        clearTimeout(late)
        stop()
      }
    },
  }
}
