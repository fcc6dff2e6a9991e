import type { Corpus } from '../../corpus/index.ts'
import { formatAddress, parseAddress } from '../../viewer/index.ts'
import { centerOf, numberOf } from '../contract/attributes.ts'
import { findPlace } from './find-place.ts'

/** Zoom where a centre is given without one: a country of middle size fills the map. */
const ZOOM = 6

/** An attribute that says what is open or where the map looks. */
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number]

const VIEW_ATTRIBUTES = ['place', 'article', 'zoom', 'center'] as const

/** The query string in which an element's attributes are followed, those named and no others. */
export function askedView(
  search: string,
  element: Element,
  corpus: Corpus,
  names: readonly ViewAttribute[],
): string {
  let view = parseAddress(search)
  for (const name of names) {
    const text = element.getAttribute(name)
    switch (name) {
      case 'place': {
        const place = text === null ? null : findPlace(corpus, text)
        // What is not there is passed on as it came: the viewer says so.
        view = { ...view, selection: text ? { kind: 'place', place: place ?? text } : { kind: 'none' } }
        break
      }
      case 'article':
        view = {
          ...view,
          page: text ? { kind: 'article', article: text, mention: null } : { kind: 'articles' },
        }
        break
      default: {
        const center = centerOf(element.getAttribute('center'))
        const zoom = numberOf(element.getAttribute('zoom')) ?? ZOOM
        view = { ...view, camera: center && { ...center, zoom: Math.min(13, Math.max(1, zoom)) } }
      }
    }
  }
  return formatAddress(view, search)
}

/** The view that an element asks for whole, as a query string of the viewer's own. */
export function viewOf(element: Element): string {
  const view = element.getAttribute('view')?.replace(/^\?/, '')
  return view ? `?${view}` : ''
}

/** The view that an element begins with: the whole one, and over it what its other attributes say. */
export function startView(element: Element, corpus: Corpus): string {
  const asked = VIEW_ATTRIBUTES.filter(name => element.hasAttribute(name))
  return askedView(viewOf(element), element, corpus, asked)
}
