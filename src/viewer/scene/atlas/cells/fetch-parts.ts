/** What was fetched, for as long as the page stands: each view is put together from parts of the one before. */
const fetched = new Map<string, Promise<ArrayBuffer>>()

/** The base map's files as they come, for a worker to read. */
export interface MapParts {
  readonly coarse: ArrayBuffer
  /** Of cells, each a `CellFile`. */
  readonly cells: readonly ArrayBuffer[]
}

/**
 * Fetches a coarse topology and the cells that a view needs, each once.
 *
 * @param cells keys of cells.
 * @throws Error (rejects) when a file cannot be fetched.
 */
export async function fetchParts(coarseUrl: string, cells: readonly string[]): Promise<MapParts> {
  const coarse = fetchOnce(coarseUrl)
  if (cells.length === 0) return { coarse: await coarse, cells: [] }
  const { cellUrl } = await import('./cell-files.ts')
  const fine = cells.map(key => fetchOnce(cellUrl(key)))
  return { coarse: await coarse, cells: await Promise.all(fine) }
}

/** Reads one of the files. */
export function readPart<Content>(part: ArrayBuffer): Content {
  return JSON.parse(new TextDecoder().decode(part))
}

function fetchOnce(url: string): Promise<ArrayBuffer> {
  const { href } = new URL(url, document.baseURI)
  const known = fetched.get(href)
  if (known) return known
  const part = fetchPart(href)
  fetched.set(href, part)
  // A failure is not kept: the network may be back for the next view.
  part.catch(() => fetched.delete(href))
  return part
}

async function fetchPart(href: string): Promise<ArrayBuffer> {
  const response = await fetch(href, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${href} answered ${response.status}.`)
  return response.arrayBuffer()
}
