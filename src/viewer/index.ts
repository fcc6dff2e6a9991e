/** The viewer: a corpus as a map beside its articles. */
export { corpusUrl } from './load/loadCorpus.ts'
export { type Atlas, type AtlasDetail, loadAtlas } from './map/atlas/index.ts'
export { createMark, type Mark } from './mark/index.ts'
export { mountViewer, mountWorkspace } from './mountViewer.tsx'
export { formatAddress, parseAddress, type View } from './state/index.ts'
export type { Address, Surroundings } from './surroundings/index.ts'
