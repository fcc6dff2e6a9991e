import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFolder, type FileTable } from '../../../src/cli/serve/file-table.ts'
import { openServer } from '../../../src/cli/serve/serve.ts'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-'))
  await writeFile(join(folder, 'index.html'), '<p>0123456789</p>')
  await writeFile(join(folder, '.secret'), 'canary')
  await symlink('/etc/passwd', join(folder, 'link.txt'))
  const table: FileTable = new Map()
  await addFolder(table, folder)
  server = openServer(table, '127.0.0.1')
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

/** Sends bytes as they are, since a well-behaved client would mend them, and gives what came back. */
function send(...lines: string[]): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'))
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}

const get = (path: string, ...headers: string[]) =>
  send(`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers)
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1])

describe('the server', () => {
  test.each(['9-2', '0-1e21', '5-1e400', '0-1,3-4'])(
    'answers the range bytes=%s and lives on',
    async range => {
      expect(status(await get('/index.html', `Range: bytes=${range}`))).toBe(200)
      expect(status(await get('/'))).toBe(200)
    },
  )

  test('sends a range, the end of a file, and refuses what lies past it', async () => {
    expect(await get('/', 'Range: bytes=3-5')).toMatch(
      /206 .*Content-Range: bytes 3-5\/17\r\n.*\r\n\r\n012$/su,
    )
    expect(await get('/', 'Range: bytes=-4')).toMatch(/\r\n\r\n<\/p>$/u)
    expect(await get('/', 'Range: bytes=17-')).toMatch(/416 .*Content-Range: bytes \*\/17\r\n/su)
  })

  test.each(['evil.example', `evil.example:4173`, '127.0.0.1.evil.example', '', 'localhost@evil.example'])(
    'does not answer to the name "%s"',
    async host => {
      const answer = await send('GET / HTTP/1.1', `Host: ${host}`, 'Connection: close')
      expect([400, 421]).toContain(status(answer))
      expect(answer).not.toContain('0123')
    },
  )

  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '[::1]:4173'])('answers to %s', async host => {
    expect(status(await send('GET / HTTP/1.1', `Host: ${host}`, 'Connection: close'))).toBe(200)
  })

  test('answers no page of another origin', async () => {
    expect(status(await get('/', 'Origin: https://evil.example'))).toBe(403)
    expect(status(await get('/', 'Origin: null'))).toBe(403)
    expect(status(await get('/', `Origin: http://127.0.0.1:${port}`))).toBe(200)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuses %s', async method => {
    const answer = await send(`${method} / HTTP/1.1`, `Host: localhost`, 'Connection: close')
    expect(answer).toMatch(/^HTTP\/1\.1 405 .*Allow: GET, HEAD/su)
  })

  test('answers HEAD without a body and an unchanged file with 304', async () => {
    const head = await send('HEAD / HTTP/1.1', 'Host: localhost', 'Connection: close')
    expect(head).toMatch(/Content-Length: 17\r\n/u)
    expect(head.endsWith('\r\n\r\n')).toBe(true)
    const etag = /ETag: (\S+)/u.exec(head)?.[1]
    expect(status(await get('/', `If-None-Match: ${etag}`))).toBe(304)
  })

  test.each([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Resource-Policy',
  ])('sends %s with pages and with refusals', async header => {
    expect(await get('/')).toContain(`${header}: `)
    expect(await get('/nothing')).toContain(`${header}: `)
  })

  test.each([
    '/.secret',
    '/%2esecret',
    '/link.txt',
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc/passwd',
    '//etc/passwd',
    '/__proto__',
    '/constructor',
    'http://evil.example/index.html',
  ])('finds nothing at %s', async path => {
    const answer = await get(path)
    expect(status(answer)).toBe(404)
    expect(answer).not.toMatch(/canary|root:/u)
  })

  test('lives through any bytes in request line and headers', async () => {
    const bytes = fc.string({ unit: fc.nat(255).map(code => String.fromCharCode(code)), maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(bytes, bytes, bytes, async (path, name, value) => {
        await Promise.all([
          send(`GET /${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', `${name}: ${value}`),
          send(`GET / HTTP/1.1`, 'Host: localhost', 'Connection: close', `Range: bytes=${value}`),
          send(`${path} / ${name}`, `Host: ${value}`, 'Connection: close'),
        ])
        expect(status(await get('/'))).toBe(200)
      }),
      { numRuns: 60 },
    )
  })
})
