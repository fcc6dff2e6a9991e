import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { Correction } from '../../../corpus/index.ts'
import { writeCorrections } from '../../../formats/index.ts'

/** Keeps corrections between visits. */
export interface CorrectionStore {
  /** Never rejects: what cannot be read counts as none. */
  readonly load: () => Promise<readonly Correction[]>
  /** Rejects where the browser keeps nothing, as in some private windows. */
  readonly save: (corrections: readonly Correction[]) => Promise<void>
}

/** A store for one corpus in the browser's IndexedDB, in the form of the file that is downloaded. */
export function browserStore(identity: string): CorrectionStore {
  // Opened once, at the first question: a correction is then written before the reader can leave the page.
  let opened: UseStore | undefined
  const database = () => {
    opened ??= createStore('wherein', 'corrections')
    return opened
  }
  return {
    async load() {
      try {
        const kept = await get<unknown>(identity, database())
        if (typeof kept !== 'string') return []
        const { readKept } = await import('./read-kept.ts')
        const read = readKept(kept)
        return read.ok ? read.value : []
      } catch {
        return []
      }
    },
    save: async corrections =>
      corrections.length === 0
        ? del(identity, database())
        : set(identity, writeCorrections(corrections), database()),
  }
}
