import { type Found, trouble } from './problem.ts'
import { readFile } from './read-file.ts'

/**
 * Fetches and reads a corpus.
 *
 * @param url absolute; must be of the page's own origin.
 * @throws the signal's reason (rejects) when aborted; all else is a problem in the result.
 */
export async function loadCorpus(url: string, signal: AbortSignal): Promise<Found> {
  const name = new URL(url).pathname
  try {
    const response = await fetch(url, { signal })
    if (!response.ok) return trouble('corpusStatus', { name, status: `${response.status}` })
    return readFile(name, await response.text())
  } catch {
    signal.throwIfAborted()
    return trouble('corpusUnfetched', { name })
  }
}

/**
 * Where the corpus lies: beside the page, or where the address says with `?src=`.
 * Another origin is refused: a link must not make this page show what a stranger wrote as its own.
 */
export function corpusUrl(base: string, search: string): Found<string> {
  const given = new URLSearchParams(search).get('src') ?? 'corpus.json'
  if (!URL.canParse(given, base)) return trouble('corpusSrc', { text: given })
  const { href, origin } = new URL(given, base)
  return origin === new URL(base).origin ? { ok: true, value: href } : trouble('corpusOrigin', { origin })
}
