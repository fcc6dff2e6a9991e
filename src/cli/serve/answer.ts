import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { SERVED_POLICY } from '../../formats/site/page-policy.ts'
import type { FileTable, ServedFile } from './file-table.ts'
import { askedRange } from './range.ts'

/** Addresses that listen on every interface. */
const EVERY_INTERFACE: ReadonlySet<string> = new Set(['0.0.0.0', '::', '0:0:0:0:0:0:0:0'])

/**
 * Whether a request's `Host` names this server. A page of another site that has pointed its own name at this
 * machine (DNS rebinding) sends its own name, and must not read private articles.
 *
 * @param host the header's value, such as `localhost:4173`
 * @param listened the address that the server listens on
 */
function isOwnHost(host: string | undefined, listened: string): boolean {
  const name = hostName(host)
  if (name === undefined) return false
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  if (name === listened.toLowerCase()) return true
  // No foreign page can be at a bare number of this network, so that numbers are safe where all may ask.
  if (EVERY_INTERFACE.has(listened)) return isIP(name) > 0
  return isLoopback(listened) && isLoopback(name)
}

/** Whether the page that asks, if the request says which, is one of this server's own. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
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

/** Sent with every answer: only pages of this server use what it sends, and nothing they load comes from elsewhere. */
const HEADERS = {
  'Content-Security-Policy': SERVED_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Answers requests from a table of files that were read before. No path of a request ever reaches the file
 * system, so that none can lead out of what was meant to be shown.
 *
 * @param listened the address that the server listens on
 */
export function answerFrom(table: FileTable, listened: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    const refusal = refusalOf(request, listened)
    const file = table.get(pathOf(request.url))
    if (refusal) refuse(response, ...refusal)
    else if (!file) refuse(response, 404, 'Nothing is here.')
    else send(file, request, response)
  }
}

/** The status and the sentence with which a request is refused before its path is looked at, if it is. */
function refusalOf({ method, headers }: IncomingMessage, listened: string): [number, string] | undefined {
  if (method !== 'GET' && method !== 'HEAD') return [405, 'Only GET and HEAD are answered.']
  if (!isOwnHost(headers.host, listened))
    return [421, 'This server does not answer to that name; open the address it printed.']
  if (!isOwnOrigin(headers.origin, headers.host)) return [403, 'This server answers its own pages alone.']
  return undefined
}

function send(file: ServedFile, { method, headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('ETag', file.etag)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  if (headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', file.type)
  const finish = (status: number, bytes: Uint8Array): void => {
    response.writeHead(status, { 'Content-Length': bytes.length })
    response.end(method === 'HEAD' ? undefined : bytes)
  }
  // Ranges count bytes of the file as it is, so that a range is never of the compressed one.
  const range = askedRange(headers.range, file.bytes.length)
  if (range !== 'all') {
    response.setHeader('Content-Range', `bytes ${stretch(range)}/${file.bytes.length}`)
    if (range === 'none') finish(416, new Uint8Array())
    else finish(206, file.bytes.subarray(range.start, range.end))
    return
  }
  response.setHeader('Accept-Ranges', 'bytes')
  if (file.zipped && /\bgzip\b/u.test(String(headers['accept-encoding']))) {
    response.setHeader('Content-Encoding', 'gzip')
    finish(200, file.zipped)
  } else finish(200, file.bytes)
}

function stretch(range: 'none' | { readonly start: number; readonly end: number }): string {
  return range === 'none' ? '*' : `${range.start}-${range.end - 1}`
}

/** The path that a request names, with `index.html` where it names a folder. Escapes are not resolved: no file needs any. */
function pathOf(url = '/'): string {
  const path = url.replace(/[?#].*$/su, '')
  return path.endsWith('/') ? `${path}index.html` : path
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD')
  // What was sent along is not read, so that the connection cannot be used again.
  response.setHeader('Connection', 'close')
  response.writeHead(status).end(`${sentence}\n`)
}
