import boxes from '../../../../../geo/map/cells.json'
import type { CellBox } from './map-cell.ts'

/** Addresses by path; none where a page brings its own files along and leaves a cell out. */
const ADDRESSES = import.meta.glob<string | undefined>('../../../../../geo/map/cells/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

const URLS = new Map(
  Object.entries(ADDRESSES).flatMap(([path, url]) =>
    url === undefined ? [] : [[path.replace(/^.*\/cell-|\.json$/g, ''), url] as const],
  ),
)

const CELLS = Object.entries(boxes)
  .filter(([key]) => URLS.has(key))
  .map(([key, [west = 0, south = 0, east = 0, north = 0]]) => ({
    key,
    box: [west, south, east, north] as const,
  }))

/** The cells that have something in a view, on whichever copy of the world that is. */
export function cellsIn([west, south, east, north]: CellBox): string[] {
  return CELLS.filter(({ box: [w, s, e, n] }) => {
    const copies = Math.ceil((west - e) / 360) <= Math.floor((east - w) / 360)
    return copies && s < north && n > south
  }).map(({ key }) => key)
}

/** Where a cell's file lies. */
export function cellUrl(key: string): string {
  const url = URLS.get(key)
  if (url === undefined) throw new Error(`The base map has no cell ${key}.`)
  return url
}
