import { isIP } from 'node:net'

/** Addresses that listen on every interface. */
const EVERY_INTERFACE: ReadonlySet<string> = new Set(['0.0.0.0', '::', '0:0:0:0:0:0:0:0'])

/**
 * Whether a request's `Host` names this server. A page of another site that has pointed its own name at this
 * machine (DNS rebinding) sends its own name, and must not read private articles.
 *
 * @param host the header's value, such as `localhost:4173`
 * @param listened the address that the server listens on
 */
export function isOwnHost(host: string | undefined, listened: string): boolean {
  const name = hostName(host)
  if (name === undefined) return false
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  if (name === listened.toLowerCase()) return true
  // No foreign page can be at a bare number of this network, so that numbers are safe where all may ask.
  if (EVERY_INTERFACE.has(listened)) return isIP(name) > 0
  return isLoopback(listened) && isLoopback(name)
}

/** Whether the page that asks, if the request says which, is one of this server's own. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  const { host: from } = URL.canParse(origin) ? new URL(origin) : { host: undefined }
  return from !== undefined && from === host?.toLowerCase()
}

/** The name in a `Host` header, without port and brackets, in small letters. */
function hostName(host: string | undefined): string | undefined {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/iu.exec(host ?? '')
  return (match?.[1] ?? match?.[2])?.toLowerCase()
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}
