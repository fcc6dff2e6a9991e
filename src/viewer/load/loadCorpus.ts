import type { Corpus } from '../../corpus/index.ts'
import { failure, type Result, readCorpus } from '../../formats/index.ts'

/**
 * Fetches and reads a corpus. The error is one plain sentence with the file and the mend.
 *
 * @param url absolute; must be of the page's own origin.
 */
export async function loadCorpus(url: string, signal: AbortSignal): Promise<Result<Corpus>> {
  const name = new URL(url).pathname
  let response: Response
  try {
    response = await fetch(url, { signal })
  } catch (error) {
    signal.throwIfAborted()
    return failure(`${name} could not be fetched: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (!response.ok) return failure(`${name} answered with status ${response.status}.`)
  const read = readCorpus(await response.text())
  return read.ok ? read : failure(`${name}: ${read.error}`)
}

/**
 * Where the corpus lies: beside the page, or where the address says with `?src=`.
 * Another origin is refused: a link must not make this page show what a stranger wrote as its own.
 */
export function corpusUrl(base: string, search: string): Result<string> {
  const given = new URLSearchParams(search).get('src') ?? 'corpus.json'
  try {
    const url = new URL(given, base)
    if (url.origin === new URL(base).origin) return { ok: true, value: url.href }
    return failure(`"src" names ${url.origin}; it should be a file of this site.`)
  } catch {
    return failure(`"src" should be the address of a corpus and is "${given}".`)
  }
}
