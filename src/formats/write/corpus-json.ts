import type { Corpus } from '../../corpus/index.ts'
import type { Candidate } from '../../geoparse/index.ts'

/**
 * Writes a corpus as the viewer opens it, in version 2 of the form: each list of candidates with its evidence once, and
 * mentions name it by its number. The mentions of a name in one article mostly share it.
 */
export function writeCorpus(corpus: Corpus): string {
  const lists: string[] = []
  const numbers = new Map<string, number>()
  const known = new Map<readonly Candidate[], number>()
  const numberOf = (candidates: readonly Candidate[]) => {
    const same = known.get(candidates)
    if (same !== undefined) return same
    const json = JSON.stringify(candidates, rounded)
    let number = numbers.get(json)
    if (number === undefined) {
      number = lists.push(json) - 1
      numbers.set(json, number)
    }
    known.set(candidates, number)
    return number
  }
  const mentions = corpus.mentions.map(({ candidates, ...mention }) =>
    JSON.stringify({ ...mention, candidates: numberOf(candidates) }, rounded),
  )
  const { version: _, mentions: __, ...rest } = corpus
  const head = JSON.stringify({ version: 2, ...rest }).slice(0, -1)
  return `${head},"candidates":[${lists.join(',')}],"mentions":[${mentions.join(',')}]}`
}

/** Scores and weights to four places: more is noise, and half of the file. */
function rounded(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || !['score', 'weight', 'confidence', 'km'].includes(key)) return value
  return Math.round(value * 10_000) / 10_000
}
