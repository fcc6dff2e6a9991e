import { createContext, useContext } from 'react'
import type { Host } from './host.ts'

/** The host that the components below share. */
export const HostContext = createContext<Host | null>(null)

/**
 * What is around the viewer.
 *
 * @throws Error outside of a mounted viewer.
 */
export function useHost(): Host {
  const host = useContext(HostContext)
  if (!host) throw new Error('Expected a component inside a mounted viewer.')
  return host
}
