import { type Found, readFile, trouble } from '../../viewer/app/load/index.ts'
import { fetchProblem } from '../worker/fetch-problem.ts'

/** The largest corpus file that is read, in bytes: more would freeze the page around while it is parsed. */
export const LARGEST_CORPUS = 64 * 2 ** 20

/**
 * Fetches a corpus of the page's own origin. A redirect to another origin is refused as well.
 *
 * @param given the address as the page gives it, relative to `base`.
 * @param allowed origins besides the page's own that the deployer trusts.
 * @throws the signal's reason (rejects) when aborted; all else is a problem in the result.
 */
export async function fetchCorpus(
  given: string,
  base: string,
  signal: AbortSignal,
  allowed: readonly string[] = [],
): Promise<Found> {
  if (!URL.canParse(given, base)) return trouble('corpusSrc', { text: given })
  const url = new URL(given, base)
  const own = url.origin === new URL(base).origin
  // A frame in a sandbox is of no origin: its own server's files must be allowed to it as any other's.
  const alone = globalThis.origin === 'null'
  if (!own && !allowed.includes(url.origin)) return trouble('corpusOrigin', { origin: url.origin })
  const name = url.pathname
  try {
    const response = await fetch(url, {
      signal,
      ...(own && !alone ? { mode: 'same-origin' } : { credentials: 'omit' }),
    })
    if (!response.ok) return trouble('corpusStatus', { name, status: `${response.status}` })
    const text = await readText(response)
    if (text === null) return trouble('corpusTooLarge', { name, size: LARGEST_CORPUS >> 20 })
    return readFile(name, text)
  } catch {
    signal.throwIfAborted()
    return own && !alone ? trouble('corpusUnfetched', { name }) : fetchProblem(url.href)
  }
}

/** The text of a response, or null as soon as it proves too large. */
async function readText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > LARGEST_CORPUS) return null
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > LARGEST_CORPUS) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
