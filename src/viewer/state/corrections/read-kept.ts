/** Reads the corrections that a browser has kept: a file of its own, since most visits have none to read. */
export { readCorrections as readKept } from '../../../formats/index.ts'
