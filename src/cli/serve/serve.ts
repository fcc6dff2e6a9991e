import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { countPlaces } from '../../corpus/index.ts'
import { writeCorpus } from '../../formats/index.ts'
import { builtElement, builtViewer } from '../built-viewer.ts'
import { type CorpusOptions, makeCorpus } from '../make-corpus.ts'
import { GAZETTEERS } from '../paths.ts'
import { print } from '../print.ts'
import { fileReason, Problem } from '../problem.ts'
import { answerFrom } from './answer.ts'
import { addFolder, type FileTable, servedFile } from './file-table.ts'

/** Options of `wherein serve`. */
export interface ServeOptions {
  /** The first port tried, then the nine above it; 0 takes any free one. */
  readonly port: number
  /** The address listened on. Only this machine unless told otherwise: articles may be private. */
  readonly host: string
  readonly corpus?: CorpusOptions
}

/** Finds the places of a path's articles and serves the viewer with them until it is stopped. */
export async function serve(
  paths: readonly string[],
  { port, host, corpus: options }: ServeOptions,
): Promise<void> {
  if (host.trim() === '')
    throw new Problem('--host should be an address of this machine, such as 127.0.0.1, and is empty.')
  const corpus = await makeCorpus(paths, options)
  const table: FileTable = new Map()
  await addFolder(table, builtElement())
  await addFolder(table, builtViewer())
  table.set(
    '/corpus.json',
    await servedFile(Buffer.from(writeCorpus(corpus)), 'application/json; charset=utf-8'),
  )
  // The page unzips it itself, as it must on hosts that know no Content-Encoding for it.
  table.set('/geo/core.gazetteer.gz', await servedFile(await readFile(GAZETTEERS.core), 'application/gzip'))
  const server = openServer(table, host)
  const address = await listen(server, host, port)
  stopOnSignals(server)
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const places = countPlaces(corpus).length
  await print(
    `${count(corpus.articles.length, 'article')}, ${count(places, 'place')}, ${count(corpus.mentions.length, 'mention')}\n` +
      `Wherein shows them at ${address}\n`,
  )
}

/** A server of a table of files, whose limits end connections that send or take nothing. Times are in milliseconds. */
export function openServer(table: FileTable, host: string): Server {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    answerFrom(table, host),
  )
  server.setTimeout(60_000)
  return server
}

/** Asked to stop, the server takes no more requests and lets those under way end, for a second at most. */
function stopOnSignals(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
      setTimeout(() => process.exit(0), 1000).unref()
    })
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
