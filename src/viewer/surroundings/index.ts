/** The page around the viewer: its own, or somebody else's. */
export { ownPage } from './ownPage.ts'
export type { Address, Surroundings, Texts } from './surroundings.ts'
export { SurroundingsContext, useSurroundings } from './useSurroundings.ts'
