import { Problem } from '../problem.ts'
import type { InputFile } from './input-file.ts'

/** The largest answer taken from the web, in bytes. */
const LARGEST = 100 * 1024 * 1024
const PATIENCE = 30_000

/** Endings by the type a server states, for addresses that have none. */
const ENDINGS: readonly [RegExp, string][] = [
  [/html/u, '.html'],
  [/pdf/u, '.pdf'],
  [/(rss|atom)\+xml/u, '.rss'],
  [/xml/u, '.xml'],
  [/ndjson|jsonl/u, '.jsonl'],
  [/json/u, '.json'],
  [/csv/u, '.csv'],
  [/plain/u, '.txt'],
]

/**
 * Fetches what a web address names.
 *
 * @throws Problem a sentence, where it cannot be had.
 */
export async function fetchPage(url: string): Promise<InputFile> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'User-Agent': 'wherein (reads one page at its user\u2019s request)' },
  }).catch((error: unknown) => {
    const slow = error instanceof Error && error.name === 'TimeoutError'
    throw new Problem(
      `${url} cannot be fetched: ${slow ? 'it gave no answer in 30 seconds' : 'there is no connection'}.`,
    )
  })
  if (!response.ok) throw new Problem(`${url} cannot be fetched: it answers ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > LARGEST) throw new Problem(`${url} has more than 100 MB; save it and give the file.`)
  const { hostname, pathname } = new URL(url)
  const type = response.headers.get('content-type') ?? ''
  const path = `${hostname}${pathname.replace(/\/$/u, '')}`
  const ending = /\.[a-z0-9]{2,5}$/iu.test(pathname)
    ? ''
    : (ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '.html')
  return { name: path + ending, label: url, size: bytes.length, changed: 0, source: { bytes } }
}
