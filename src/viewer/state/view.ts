import type { Filter } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { type ListKind, type Page, samePage } from './page.ts'
import { type Selection, selectedPlace } from './selection.ts'

/** Where the map looks. */
export interface Camera {
  /** Centre in degrees WGS84. */
  readonly lat: number
  readonly lon: number
  /** Leaflet's zoom: the world is 256 · 2^zoom pixels wide. */
  readonly zoom: number
}

/** The orders of the list of places. */
export const PLACE_ORDERS = ['mentions', 'name', 'first'] as const

/** How the list of places is sorted: most mentioned first, by name, or by first appearance. */
export type PlaceOrder = (typeof PLACE_ORDERS)[number]

/** All that a reader has chosen to see; the address bar holds the same. */
export interface View {
  readonly page: Page
  readonly selection: Selection
  /** Null until the map has been framed. */
  readonly camera: Camera | null
  /** The mentions shown, on map and page alike. */
  readonly filter: Filter
  readonly order: PlaceOrder
}

/** Where every reader begins. */
export const START: View = {
  page: { kind: 'articles' },
  selection: { kind: 'none' },
  camera: null,
  filter: {},
  order: 'mentions',
}

/** Opens a place on the map; the panel stays as it is. */
export function openPlace(view: View, place: PlaceId): View {
  return { ...view, selection: { kind: 'place', place } }
}

/** Closes what is open on the map; the panel stays as it is. */
export function closePlace(view: View): View {
  return { ...view, selection: { kind: 'none' } }
}

/** Opens an article in the panel, at a mention if one is given; the map stays as it is. */
export function openArticle(view: View, article: string, mention: number | null = null): View {
  return { ...view, page: { kind: 'article', article, mention } }
}

/** Follows a name in an article: marks it in the text and opens its place on the map. */
export function followName(view: View, article: string, mention: number, place: PlaceId): View {
  return openPlace(openArticle(view, article, mention), place)
}

/** Shows one of the panel's lists. */
export function openList(view: View, kind: ListKind): View {
  return { ...view, page: { kind } }
}

/** Shows the mentions that a filter lets pass; what is open stays open. */
export function setFilter(view: View, filter: Filter): View {
  return { ...view, filter }
}

/** Sorts the list of places. */
export function orderPlaces(view: View, order: PlaceOrder): View {
  return { ...view, order }
}

/** Notes where the map looks. */
export function moveCamera(view: View, camera: Camera): View {
  return { ...view, camera }
}

/** Whether two views show the same, the map's position apart. */
export function sameContent(a: View, b: View): boolean {
  return (
    samePage(a.page, b.page) &&
    selectedPlace(a.selection) === selectedPlace(b.selection) &&
    a.filter === b.filter &&
    a.order === b.order
  )
}

/**
 * Whether two views have the same open: a list or an article, and a place. Changing from one to the other is a step
 * that Back undoes.
 */
export function sameOpened(a: View, b: View): boolean {
  const samePages =
    a.page.kind === 'article' && b.page.kind === 'article'
      ? a.page.article === b.page.article
      : a.page.kind === b.page.kind
  return samePages && selectedPlace(a.selection) === selectedPlace(b.selection)
}
