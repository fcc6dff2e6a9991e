/** The viewer: a corpus as a map beside its articles. */

export { mountViewer, mountWorkspace } from './app/mount-viewer.tsx'
export type { Host, Texts } from './host/host.ts'
export {
  chooseLanguage,
  type Language,
  type MessageKey,
  openLanguage,
  type Values,
} from './i18n/index.ts'
export { prepareOutline } from './scene/areas/area-features-of.ts'
export type { Atlas } from './scene/atlas/index.ts'
export { loadAtlas } from './scene/atlas/load-atlas.ts'
export type { BaseNames } from './scene/labels/base-names.ts'
export { loadBaseNames } from './scene/labels/load-base-names.ts'
export { loadWaters } from './scene/waters/load-waters.ts'
export type { Waters } from './scene/waters/waters.ts'
export { forbidWorkers, mayWork, openWorker } from './scene/worker/open-worker.ts'
export type { Address } from './state/address-bar.ts'
export { createHover, type Hover } from './state/hover/create-hover.ts'
export { formatAddress, parseAddress, type View } from './state/index.ts'
