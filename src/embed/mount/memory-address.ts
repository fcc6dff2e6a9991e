import type { Address } from '../../viewer/index.ts'

/** An address that lives in a variable: an embedded map leaves the address bar to the page around it. */
export interface MemoryAddress extends Address {
  /** Changes the query string from outside; the viewer follows. */
  arrive(search: string): void
}

/**
 * Makes an address.
 *
 * @param memory holds the query string, so that whoever made it can keep it.
 * @param onReader called when the reader changed the view, with the query string before.
 */
export function createMemoryAddress(
  memory: { search: string },
  onReader: (before: string) => void,
): MemoryAddress {
  const listeners = new Set<() => void>()
  return {
    search: () => memory.search,
    replace(search) {
      const before = memory.search
      memory.search = search
      onReader(before)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    arrive(search) {
      memory.search = search
      for (const listener of listeners) listener()
    },
    // Opened apart, a link shows the same view in the frame page that lies beside this file.
    href: search => search || '?',
  }
}
