import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const HOSTS = join(ROOT, 'test/browser/embed/hosts')

/** The policy that the README states: nothing but the page's own files. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types wherein wherein-leaflet"

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.gz': 'application/gzip',
  '.svg': 'image/svg+xml',
}

/** Pages of others, as they would be on a host of their own. */
export interface HostServer {
  readonly address: string
  /** Bytes of content sent by path, as they go over the wire. */
  readonly sent: ReadonlyMap<string, number>
  readonly stop: () => void
}

/** How a server differs from a plain one. */
export interface ServeOptions {
  /** Whether pages of other origins may read what it serves. */
  readonly cors?: boolean
  /** What is waited for before a path is answered. */
  readonly before?: (path: string) => Promise<void> | undefined
  /** Content security policies by path. */
  readonly policies?: Readonly<Record<string, string>>
}

/**
 * Serves host pages, the built element under `/wherein/`, and files made for the test.
 *
 * @param made contents by path, such as `/corpus.json`.
 * @param built the folder of the built element.
 */
export function serveHosts(
  made: Readonly<Record<string, string>>,
  built = join(ROOT, 'dist/embed'),
  { cors = false, before, policies = {} }: ServeOptions = {},
): Promise<HostServer> {
  const memory = new Map<string, Buffer>()
  const zipped = (path: string, content: string | Buffer): Buffer => {
    const known = memory.get(path) ?? gzipSync(content)
    memory.set(path, known)
    return known
  }
  const sent = new Map<string, number>()
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/u, ''))
    if (path === '/elsewhere.json') {
      response.writeHead(302, { Location: 'http://elsewhere.invalid/corpus.json' }).end()
      return
    }
    await before?.(path)
    const content = made[path] ?? read(path, built)
    if (content === undefined) {
      response.writeHead(404).end('Nothing is here.')
      return
    }
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain')
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*')
    const policy = policies[path]
    if (policy) response.setHeader('Content-Security-Policy', policy)
    if (path.startsWith('/strict')) response.setHeader('Content-Security-Policy', STRICT_POLICY)
    // As hosts do: text is gzipped, what the element loads later is kept.
    if (/\/(assets|geo)\//.test(path)) response.setHeader('Cache-Control', 'public, max-age=3600, immutable')
    const isZipped = extname(path) === '.gz'
    if (!isZipped) response.setHeader('Content-Encoding', 'gzip')
    const body = isZipped ? Buffer.from(content) : zipped(path, content)
    sent.set(path, body.length)
    response.end(body)
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ address: `http://127.0.0.1:${port}/`, sent, stop: () => server.close() })
    })
  })
}

function read(path: string, built: string): Buffer | undefined {
  if (path.includes('..')) return undefined
  const file = /^\/(wherein|built|assets|geo)\//.test(path)
    ? join(built, path.replace(/^\/(wherein|built)/, ''))
    : join(HOSTS, path)
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
}
