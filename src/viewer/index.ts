/** The viewer: a corpus as a map beside its articles. */
export { corpusUrl } from './load/loadCorpus.ts'
export { mountViewer } from './mountViewer.tsx'
