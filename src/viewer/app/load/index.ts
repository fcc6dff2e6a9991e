export { type Found, type Problem, trouble } from './problem.ts'
export { readFile } from './read-file.ts'
