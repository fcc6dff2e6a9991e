import type { Article } from '../corpus/index.ts'
import type { ReadProblem } from './problem.ts'
import { contentId } from './read/id.ts'

/**
 * Gives each article of a set an id of its own. One that comes twice with the same text is left out the second time; one
 * whose id another text has gets a number behind it. Either is said.
 */
export function createUniqueIds(): (
  article: Article,
  file: string,
) => { article?: Article; problem?: ReadProblem } {
  const texts = new Map<string, string>()
  return (article, file) => {
    const { id } = article
    const print = contentId(article.text)
    const known = texts.get(id)
    if (known === undefined) {
      texts.set(id, print)
      return { article }
    }
    if (known === print) {
      const message = `${file} holds the article "${id}" a second time, with the same text; it was left out.`
      return { problem: { kind: 'duplicate', file, message, effect: 'skipped' } }
    }
    let number = 2
    while (texts.has(`${id}-${number}`)) number++
    const fresh = `${id}-${number}`
    texts.set(fresh, print)
    const message = `${file} holds a second article "${id}", with another text; it was given the id "${fresh}".`
    return {
      article: { ...article, id: fresh },
      problem: { kind: 'duplicate', file, message, effect: 'kept' },
    }
  }
}
