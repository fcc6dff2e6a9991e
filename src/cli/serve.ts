import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'
import { countPlaces } from '../corpus/index.ts'
import { writeCorpus } from '../formats/index.ts'
import { builtElement, builtViewer } from './built-viewer.ts'
import { makeCorpus } from './make-corpus.ts'
import { GAZETTEERS } from './paths.ts'
import { fileReason, Problem } from './problem.ts'

/** Options of `wherein serve`. */
export interface ServeOptions {
  /** The first port tried, then the nine above it; 0 takes any free one. */
  readonly port: number
  /** The address listened on. Only this machine unless told otherwise: articles may be private. */
  readonly host: string
  readonly gazetteer?: string
}

/** Finds the places of a path's articles and serves the viewer with them until it is stopped. */
export async function serve(path: string, { port, host, gazetteer }: ServeOptions): Promise<Server> {
  const corpus = await makeCorpus(path, gazetteer)
  const core = await readFile(GAZETTEERS.core)
  const server = createServer(respond([builtViewer(), builtElement()], writeCorpus(corpus), core))
  const address = await listen(server, host, port)
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const places = countPlaces(corpus).length
  process.stdout.write(
    `${count(corpus.articles.length, 'article')}, ${count(places, 'place')}, ${count(corpus.mentions.length, 'mention')}\n` +
      `Wherein shows them at ${address}\n`,
  )
  return server
}

/** Answers with the corpus, the core gazetteer, and the files of the built viewer and of the element. */
function respond(folders: readonly [viewer: string, element: string], corpus: string, core: Uint8Array) {
  const zipped = gzipSync(corpus)
  const [viewer, element] = folders.map(folder => sirv(folder, { etag: true }))
  return (request: IncomingMessage, response: ServerResponse): void => {
    switch (request.url?.replace(/\?.*$/u, '')) {
      case '/corpus.json':
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.setHeader('Content-Encoding', 'gzip')
        response.setHeader('Cache-Control', 'no-store')
        response.end(zipped)
        return
      case '/geo/core.gazetteer.gz':
        // The page unzips it itself, as it must on hosts that know no Content-Encoding for it.
        response.setHeader('Content-Type', 'application/gzip')
        response.end(core)
        return
      default:
        viewer(request, response, () => {
          element(request, response, () => {
            response.writeHead(404).end('Nothing is here.')
          })
        })
    }
  }
}

async function listen(server: Server, host: string, first: number): Promise<string> {
  const ports = first === 0 ? [0] : Array.from({ length: 10 }, (_, step) => first + step)
  for (const port of ports) {
    const error = await new Promise<unknown>(resolve => {
      server.once('error', resolve)
      server.listen(port, host, () => {
        server.off('error', resolve)
        resolve(undefined)
      })
    })
    if (error === undefined) break
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!busy || port === ports.at(-1))
      throw new Problem(`Port ${port} of ${host} ${fileReason(error)}; give another with --port.`)
  }
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : first
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
