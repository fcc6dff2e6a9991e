import { readFile } from 'node:fs/promises'
import { type Corpus, type Correction, isRule, locateCorrection } from '../../corpus/index.ts'
import { readCorrections } from '../../formats/index.ts'
import { fileReason, Problem, warn } from '../problem.ts'

/**
 * Reads a file of corrections, and says which of them fit nowhere in the corpus.
 *
 * @throws Problem where the file cannot be read.
 */
export async function loadCorrections(path: string, corpus: Corpus): Promise<readonly Correction[]> {
  const json = await readFile(path, 'utf8').catch(error => {
    throw new Problem(`The corrections ${path} ${fileReason(error)}.`)
  })
  const corrections = readCorrections(json)
  if (!corrections.ok) throw new Problem(`${path}: ${corrections.error}`)
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const astray = corrections.value.flatMap(({ article: id, quote, scope }, index) => {
    const correction = corrections.value[index]
    const article = articles.get(id)
    // A rule holds for other articles too.
    if (!article && correction && isRule(correction)) return []
    if (!article) return [`the article "${id}" of the correction of "${quote}" is not there`]
    const found = correction !== undefined && locateCorrection(article.text, correction) >= 0
    // A verdict on a name holds wherever the name stands.
    return found || scope !== 'mention'
      ? []
      : [`"${quote}" no longer stands in "${id}" where it was corrected`]
  })
  for (const sentence of astray.slice(0, 5))
    warn(`${path}: ${sentence}; the correction is kept in the file and was not applied.`)
  if (astray.length > 5) warn(`${path}: … and ${astray.length - 5} more that no longer apply.`)
  warn(
    `${path}: ${corrections.value.length - astray.length} of ${corrections.value.length} corrections applied.`,
  )
  return corrections.value
}
