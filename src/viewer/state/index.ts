/** The reader's view as one value, with pure helpers, kept in step with the address bar. */
export { formatAddress, parseAddress } from './address.ts'
export type { ListKind } from './page.ts'
export { type Missing, resolveView } from './resolve.ts'
export { type Selection, selectedPlace } from './selection.ts'
export { useViewState } from './use-view-state.ts'
export {
  type Camera,
  closePlace,
  followName,
  moveCamera,
  openArticle,
  openList,
  openPlace,
  orderPlaces,
  PLACE_ORDERS,
  type PlaceOrder,
  START,
  sameContent,
  setFilter,
  type View,
} from './view.ts'
