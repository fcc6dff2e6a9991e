import { type Problem, trouble } from '../../viewer/app/load/problem.ts'

/**
 * Why a file could not be fetched. A browser does not tell a script whether a server is out of reach or forbids its
 * answer to be read; but a request that gives no answer to read succeeds in the second case.
 *
 * @param url absolute.
 */
export async function fetchProblem(url: string): Promise<{ readonly ok: false; readonly problem: Problem }> {
  const { pathname: name, origin } = new URL(url)
  if (origin === globalThis.origin && origin !== 'null') return trouble('corpusUnfetched', { name })
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' })
    return trouble('embedCors', { name, origin })
  } catch {
    return trouble('corpusUnfetched', { name })
  }
}
