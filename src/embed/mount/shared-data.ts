import labelsUrl from 'wherein-labels.gz?url'
import townsUrl from 'wherein-towns.gz?url'
import coreUrl from '../../../geo/core.gazetteer.gz?url'
import {
  type Atlas,
  type BaseNames,
  loadAtlas,
  loadBaseNames,
  loadWaters,
  type Waters,
} from '../../viewer/index.ts'

const atlases = new Map<string, Promise<Atlas>>()
const waters = new Map<string, Promise<Waters>>()
const names = new Map<string, Promise<BaseNames | null>>()

/** How many views of the fine map are kept for the next map of the page, beside the coarse world: one holds a hundred thousand points. */
const VIEWS = 3

/** Loads an atlas once for all maps of a page. */
export function sharedAtlas(cells: readonly string[]): Promise<Atlas> {
  return keepLatest(atlases, cells, () => loadAtlas(cells))
}

/** Loads rivers and lakes once for all maps of a page. */
export function sharedWaters(cells: readonly string[]): Promise<Waters> {
  return keepLatest(waters, cells, () => loadWaters(cells))
}

function keepLatest<Value>(
  kept: Map<string, Promise<Value>>,
  cells: readonly string[],
  load: () => Promise<Value>,
) {
  const value = keep(kept, cells.join(), load)
  const fine = [...kept.keys()].filter(key => key !== '')
  for (const key of fine.slice(0, -VIEWS)) kept.delete(key)
  return value
}

/**
 * Loads the towns and waters that name the base map, once for all: they are cut out of the core gazetteer. The land
 * comes first, and smaller towns when the map is near, so that the workers of both do not keep a small machine from its page.
 */
export async function sharedBaseNames(isNear: boolean): Promise<BaseNames | null> {
  for (let known = ''; known !== [...atlases.keys()].at(-1); await pause()) {
    known = [...atlases.keys()].at(-1) ?? ''
    await Promise.allSettled(atlases.values())
  }
  return openNames(isNear ? labelsUrl : townsUrl)
}

/** Time in which a map that has its coarse land asks for the fine one, in milliseconds. */
const PAUSE = 200

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, PAUSE))
}

/** Opens the core gazetteer for a reader who corrects and looks a place up, once for all. */
export async function sharedGazetteer() {
  return (await openNames(coreUrl))?.gazetteer ?? null
}

function openNames(url: string): Promise<BaseNames | null> {
  // Who no longer wants it must not take it from the others.
  const { signal } = new AbortController()
  return keep(names, url, () => loadBaseNames(new URL(url, document.baseURI).href, signal))
}

function keep<Key, Value>(kept: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>) {
  const value = kept.get(key) ?? load()
  if (kept.has(key)) return value
  kept.set(key, value)
  // A failure is not kept: the network may be back for the next map.
  value.catch(() => kept.delete(key))
  return value
}
