import { countErrors, errorsAllowed } from '../corpus/index.ts'

/** ` Did you mean "annotate"?` for a word that is nearly one of those known, with a space before it; nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const errorsIn = countErrors(word, errorsAllowed(word))
  const errors = known.map(each => errorsIn(each))
  const fewest = Math.min(...errors)
  return word === '' || fewest === Infinity ? '' : ` Did you mean "${known[errors.indexOf(fewest)]}"?`
}
