/** The viewer: a corpus as a map beside its articles. */
export { prepareOutline } from './map/areas/figuresOf.ts'
export { type Atlas, type AtlasDetail, loadAtlas } from './map/atlas/index.ts'
export type { BaseNames } from './map/baseNames.ts'
export { loadBaseNames } from './map/loadBaseNames.ts'
export { createMark, type Mark } from './mark/index.ts'
export {
  chooseLanguage,
  type Language,
  type MessageKey,
  openLanguage,
  type Values,
} from './messages/index.ts'
export { mountViewer, mountWorkspace } from './mountViewer.tsx'
export { formatAddress, parseAddress, type View } from './state/index.ts'
export type { Address, Surroundings, Texts } from './surroundings/index.ts'
