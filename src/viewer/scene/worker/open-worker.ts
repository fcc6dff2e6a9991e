/** Set once a page has shown that it lets no worker start: each further attempt would be a line in its console. */
let forbidden = false

/** Whether a worker may be tried here. */
export function mayWork(): boolean {
  return typeof Worker !== 'undefined' && !forbidden
}

/** Takes down that the page lets no worker start. */
export function forbidWorkers(): void {
  forbidden = true
}

/**
 * Starts a module worker. A browser takes a worker's script from the page's own origin alone; a script of another
 * one, as of a content network, is imported by a module of one line that the page itself makes.
 *
 * @param url absolute, or relative to the page.
 * @throws where there are no workers, or the page's policy refuses them at once; later refusals are the worker's `error`.
 */
export function openWorker(url: string): Worker {
  if (!mayWork()) throw new Error('Workers are not allowed here.')
  const { href, origin, protocol } = new URL(url, document.baseURI)
  if (protocol === 'blob:' || (origin === self.origin && origin !== 'null')) return start(href)
  const shim = URL.createObjectURL(new Blob([`import ${JSON.stringify(href)}`], { type: 'text/javascript' }))
  try {
    return start(shim)
  } finally {
    // The script is fetched with the constructor's call, in a task of its own in some browsers.
    setTimeout(() => URL.revokeObjectURL(shim), 30_000)
  }
}

function start(href: string): Worker {
  return new Worker(trustedScript(href), { type: 'module' })
}

/** What TypeScript's DOM does not know yet of Trusted Types. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy
}
interface Policy {
  createScriptURL(url: string): string
}

let policy: Policy | null = null

/**
 * The address of a worker's script as a page wants it that requires Trusted Types: its policy must allow the name
 * `wherein`, if it has a list. What is neither of the page's own origin nor made by it is refused.
 */
export function trustedScript(href: string): string {
  if (!policy && 'trustedTypes' in window && hasPolicies(window.trustedTypes))
    policy = window.trustedTypes.createPolicy('wherein', { createScriptURL: ownAddress })
  return policy ? policy.createScriptURL(href) : href
}

function ownAddress(url: string): string {
  const { protocol, origin } = new URL(url, document.baseURI)
  if (protocol === 'blob:' || origin === self.origin) return url
  throw new TypeError("Scripts come from the page's own origin alone.")
}

function hasPolicies(value: unknown): value is Policies {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
