import { FILTER_KEYS, readFilter, writeFilter } from './filter-address.ts'
import type { Page } from './page.ts'
import type { Selection } from './selection.ts'
import { type Camera, PLACE_ORDERS, type PlaceOrder, START, type View } from './view.ts'

/** The parameters that hold a view; all others in an address belong to somebody else and are kept. */
const KEYS = ['list', 'sort', 'article', 'at', 'place', 'map', ...FILTER_KEYS] as const

/**
 * Writes a view into a query string, such as `?article=002&at=118&place=geonames:587084&map=6.5/40.38/47.9`.
 *
 * @param search the query string at present, whose other parameters stay.
 */
export function formatAddress(view: View, search: string): string {
  const query = new URLSearchParams(search)
  for (const key of KEYS) query.delete(key)
  const { page, selection, camera, filter, order } = view
  if (page.kind === 'places' || page.kind === 'compare') query.set('list', page.kind)
  if (order !== START.order) query.set('sort', order)
  if (page.kind === 'article') {
    query.set('article', page.article)
    if (page.mention !== null) query.set('at', String(page.mention))
  }
  if (selection.kind === 'place') query.set('place', selection.place)
  if (camera) query.set('map', formatCamera(camera))
  writeFilter(filter, query)
  // Colons and slashes may stand in a query as they are, and people read and share these addresses.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}

/** Reads a view from a query string. What cannot be read is left as at the start; nothing throws. */
export function parseAddress(search: string): View {
  const query = new URLSearchParams(search)
  return {
    page: parsePage(query),
    selection: parseSelection(query),
    camera: parseCamera(query.get('map')),
    filter: readFilter(query),
    order: parseOrder(query.get('sort')),
  }
}

function parsePage(query: URLSearchParams): Page {
  const article = query.get('article')
  if (article) return { kind: 'article', article, mention: parseOffset(query.get('at')) }
  const list = query.get('list')
  return list === 'places' || list === 'compare' ? { kind: list } : START.page
}

function parseOrder(text: string | null): PlaceOrder {
  return PLACE_ORDERS.find(order => order === text) ?? START.order
}

function parseSelection(query: URLSearchParams): Selection {
  const place = query.get('place')
  return place ? { kind: 'place', place } : START.selection
}

function parseOffset(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function formatCamera({ zoom, lat, lon }: Camera): string {
  // Enough decimals for a pixel: at zoom 0 a pixel is 1.4 degrees wide, and each zoom halves it.
  const decimals = Math.min(6, Math.max(1, Math.ceil(zoom * 0.301)) + 1)
  return `${trim(zoom, 2)}/${trim(lat, decimals)}/${trim(lon, decimals)}`
}

function trim(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)))
}

function parseCamera(text: string | null): Camera | null {
  const parts = text?.split('/') ?? []
  if (parts.length !== 3 || parts.some(part => !/^-?\d{1,3}(?:\.\d{1,20})?$/.test(part))) return null
  const [zoom, lat, lon] = parts.map(Number) as [number, number, number]
  const sound = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540
  return sound ? { zoom, lat, lon } : null
}
