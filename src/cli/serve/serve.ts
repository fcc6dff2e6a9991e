import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type Corpus, countPlaces } from '../../corpus/index.ts'
import { writeCorpus } from '../../formats/index.ts'
import { SITE_LIST, siteList, startPage } from '../../formats/site/site.ts'
import { builtElement, builtViewer } from '../built-viewer.ts'
import { type CorpusOptions, makeCorpus } from '../make-corpus.ts'
import { GAZETTEERS, SEEDS } from '../paths.ts'
import { fileReason, Problem } from '../problem.ts'
import type { Tell } from '../tell.ts'
import { answerFrom } from './answer.ts'
import { addFolder, type FileTable, type ServedFile, servedFile } from './file-table.ts'

/** Options of `wherein serve`. */
export interface ServeOptions {
  /** The first port tried, then the nine above it; 0 takes any free one. */
  readonly port: number
  /** The address listened on. Only this machine unless told otherwise: articles may be private. */
  readonly host: string
  readonly corpus?: CorpusOptions
  readonly tell: Tell
}

/** Where the example lies that a page without articles offers. */
const EXAMPLE = 'example/'

/**
 * Finds the places of a path's articles and serves the viewer with them until it is stopped; without a path, the viewer
 * asks for files itself.
 */
export async function serve(
  paths: readonly string[],
  { port, host, corpus: options, tell }: ServeOptions,
): Promise<void> {
  if (host.trim() === '')
    throw new Problem('--host should be an address of this machine, such as 127.0.0.1, and is empty.')
  const corpus = paths.length === 0 ? undefined : await makeCorpus(paths, options)
  const table: FileTable = new Map()
  await addFolder(table, builtElement())
  await addFolder(table, builtViewer())
  const page = Buffer.from(table.get('/index.html')?.bytes ?? []).toString('utf8')
  // The page unzips them itself, as it must on hosts that know no Content-Encoding for them.
  for (const tier of ['core', 'full'] as const)
    table.set(
      `/geo/${tier}.gazetteer.gz`,
      await servedFile(await readFile(GAZETTEERS[tier]), 'application/gzip'),
    )
  const files = [...table.keys()].map(path => path.slice(1))
  table.set(`/${SITE_LIST}`, await servedText(JSON.stringify(siteList(page, files)), 'application/json'))
  if (corpus) table.set('/corpus.json', await servedText(writeCorpus(corpus), 'application/json'))
  else table.set('/index.html', await servedText(startPage(page, await addExample(table)), 'text/html'))
  const server = openServer(table, host)
  const address = await listen(server, host, port)
  stopOnSignals(server)
  await tell(
    corpus
      ? `${extentOf(corpus)}\nWherein shows them at ${address}\n`
      : `Wherein waits for your files at ${address}\n`,
    { address },
    corpus,
  )
}

/** Puts the five articles into the table, where the package has them, and gives the address of their list. */
async function addExample(table: FileTable): Promise<string | null> {
  if (!existsSync(SEEDS)) return null
  await addFolder(table, SEEDS, `/${EXAMPLE}`)
  return `${EXAMPLE}index.json`
}

function servedText(text: string, type: string): Promise<ServedFile> {
  return servedFile(Buffer.from(text), `${type}; charset=utf-8`)
}

function extentOf(corpus: Corpus): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const places = countPlaces(corpus).length
  return `${count(corpus.articles.length, 'article')}, ${count(places, 'place')}, ${count(corpus.mentions.length, 'mention')}`
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
