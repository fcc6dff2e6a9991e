import { groupProblems, type ReadProblem } from '../formats/index.ts'
import { warn } from './problem.ts'

/** Says on stderr what was left out and what to know: the first five of a kind, and how many more there are. */
export function tellProblems(problems: readonly ReadProblem[]): void {
  for (const { first, more, kind } of groupProblems(problems)) {
    for (const sentence of first) warn(sentence)
    if (more > 0) warn(`… and ${more.toLocaleString('en')} more of this kind (${kind}).`)
  }
}

/** `10 articles from 12 files; 2 left out, 1 passed over.` */
export function summarise(articles: number, files: number, problems: readonly ReadProblem[]): string {
  const count = (number: number, noun: string) =>
    `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
  const of = (effect: ReadProblem['effect']) => problems.filter(problem => problem.effect === effect).length
  const [lost, skipped] = [of('lost'), of('skipped')]
  const rest = [
    lost > 0 && `${lost.toLocaleString('en')} could not be read`,
    skipped > 0 && `${skipped.toLocaleString('en')} passed over`,
  ].filter(Boolean)
  return `Read ${count(articles, 'article')} from ${count(files, 'file')}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`
}

/** The exit code of a command that did its work on a part of what it was given. */
export const PARTIAL = 3

/** Has the command end with a code of its own where something could not be read. */
export function setPartial(problems: readonly ReadProblem[]): void {
  if (problems.some(({ effect }) => effect === 'lost')) process.exitCode = PARTIAL
}
