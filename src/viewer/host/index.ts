/** The page around the viewer: its own, or somebody else's. */
export { ownPage } from '../app/own-page.ts'
export type { Address, Host, Texts } from './host.ts'
export { HostContext, useHost } from './use-host.ts'
