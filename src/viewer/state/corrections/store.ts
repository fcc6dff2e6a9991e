import { createStore, type UseStore } from 'idb-keyval'
import type { Correction } from '../../../corpus/index.ts'
import { writeCorrections } from '../../../formats/index.ts'
import { applyChanges, type Changes } from './merge.ts'

/** The corrections that a browser has kept of a corpus. */
export interface Kept {
  readonly list: readonly Correction[]
  /** A text that this version cannot read, such as one of a newer version; it stays kept under a name of its own. */
  readonly unreadable?: string
}

/** Keeps corrections between visits, for every tab that shows the corpus. */
export interface CorrectionStore {
  /** Rejects where the browser keeps nothing, as in some private windows. It may also never answer. */
  readonly load: () => Promise<Kept>
  /**
   * Makes changes to what is kept now, which another tab may have changed meanwhile, and gives the list as it is then.
   * Rejects where nothing could be written: no storage, or no room in it.
   */
  readonly change: (changes: Changes) => Promise<readonly Correction[]>
  /** Calls back whenever another tab has changed what is kept. Returns what ends this. */
  readonly watch: (changed: () => void) => () => void
}

/** A store for one corpus in the browser's IndexedDB, in the form of the file that is downloaded. */
export function browserStore(identity: string): CorrectionStore {
  // Opened once, at the first question: a correction is then written before the reader can leave the page.
  let opened: UseStore | undefined
  const database = () => {
    opened ??= createStore('wherein', 'corrections')
    return opened
  }
  let channel: BroadcastChannel | undefined

  /** Reads, changes and writes within one transaction, so that no other tab writes in between. */
  const exchange = async (changes: Changes): Promise<Kept> => {
    // A transaction ends while a page waits for anything else, so that its reader is loaded before.
    const { readKept } = await import('./read-kept.ts')
    return database()('readwrite', store =>
      finished(store.get(identity), (old: unknown) => {
        const kept = typeof old === 'string' ? readKept(old) : null
        const next = applyChanges(kept?.ok ? kept.value : [], changes)
        if (next.length === 0) store.delete(identity)
        else store.put(writeCorrections(next), identity)
        const unreadable = typeof old === 'string' && !kept?.ok ? { unreadable: old } : {}
        if (unreadable.unreadable !== undefined)
          store.put(old, `${identity} set aside ${new Date().toISOString()}`)
        return whole(store.transaction, { list: next, ...unreadable })
      }),
    )
  }
  return {
    async load() {
      // Most visits have nothing kept, and need no reader for it.
      const any = await database()('readonly', store => finished(store.count(identity), count => count > 0))
      return any ? exchange(NO_CHANGES) : { list: [] }
    },
    async change(changes) {
      const { list } = await exchange(changes)
      channel?.postMessage(null)
      return list
    },
    watch(changed) {
      if (typeof BroadcastChannel === 'undefined') return () => undefined
      const own = new BroadcastChannel(`wherein ${identity}`)
      own.addEventListener('message', changed)
      channel = own
      return () => own.close()
    },
  }
}

const NO_CHANGES: Changes = { added: [], removed: [] }

/** What a request leads to, in the same transaction. */
function finished<T, R>(request: IDBRequest<T>, next: (value: T) => R | PromiseLike<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      try {
        resolve(next(request.result))
      } catch (error) {
        // Out of an event's handler it would reach nobody, and the write would seem to go on for ever.
        reject(error)
      }
    }
    request.onerror = () => reject(request.error)
  })
}

/** A result that counts once its transaction is written: a quota that is exceeded shows only then. */
function whole<T>(transaction: IDBTransaction, result: T): Promise<T> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(result)
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}
