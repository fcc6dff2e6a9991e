import type { Article } from './article.ts'
import { countErrors } from './typing-errors.ts'

const OPTIONS = ['demonyms', 'home', 'country', 'language', 'title', 'onProgress', 'signal', 'mentionsOf']

/** @throws TypeError for an option that is unknown, with the one that was meant. */
export function checkBuildOptions(options: object): void {
  for (const key of Object.keys(options)) {
    if (OPTIONS.includes(key)) continue
    const errorsIn = countErrors(key, 2)
    const near = OPTIONS.find(each => errorsIn(each) <= 2)
    throw new TypeError(
      `"${key}" is no option of buildCorpus${near ? `; did you mean "${near}"?` : `. There are ${OPTIONS.join(', ')}.`}`,
    )
  }
}

/** @throws TypeError if this is not an open gazetteer; the message points out a forgotten `await`. */
export function checkGazetteer(gazetteer: unknown): void {
  if (gazetteer instanceof Promise)
    throw new TypeError(
      'Expected an open gazetteer and got a promise of one; write: await openGazetteer(bytes).',
    )
  if (typeof gazetteer !== 'object' || gazetteer === null || !('names' in gazetteer))
    throw new TypeError('Expected an open gazetteer; make one with: await openGazetteer(bytes).')
}

/**
 * @throws TypeError if this is not a list of articles, or if an id is not allowed in a corpus file.
 * @throws Error where two articles have one id.
 */
export function checkArticles(articles: unknown): asserts articles is readonly Article[] {
  if (articles instanceof Promise)
    throw new TypeError('Expected a list of articles and got a promise of one; await it.')
  if (!Array.isArray(articles))
    throw new TypeError(`Expected a list of articles, got ${articles === null ? 'null' : typeof articles}.`)
  const ids = new Set<string>()
  for (const [index, article] of articles.entries()) {
    const { id, text } = Object(article)
    if (typeof id !== 'string' || id === '')
      throw new TypeError(`Expected articles[${index}].id as text, got ${JSON.stringify(id) ?? 'nothing'}.`)
    if (typeof text !== 'string')
      throw new TypeError(
        `Expected articles[${index}].text as text, got ${text === null ? 'null' : typeof text}.`,
      )
    if (ids.has(id)) throw new Error(`Two articles have the id "${id}"; give each its own.`)
    ids.add(id)
  }
}
