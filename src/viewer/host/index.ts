/** The page around the viewer: its own, or somebody else's. */
export { ownPage } from '../app/own-page.ts'
export type { Address, Surroundings, Texts } from './host.ts'
export { SurroundingsContext, useSurroundings } from './use-host.ts'
