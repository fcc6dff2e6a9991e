import labelsUrl from 'wherein-labels.gz?url'
import coreUrl from '../../../geo/core.gazetteer.gz?url'
import {
  type Atlas,
  type AtlasDetail,
  type BaseNames,
  loadAtlas,
  loadBaseNames,
  loadWaters,
  type Waters,
} from '../../viewer/index.ts'

const atlases = new Map<AtlasDetail, Promise<Atlas>>()
const waters = new Map<AtlasDetail, Promise<Waters>>()
const names = new Map<string, Promise<BaseNames | null>>()

/** Loads an atlas once for all maps of a page: a decoded one holds half a million points. */
export function sharedAtlas(detail: AtlasDetail): Promise<Atlas> {
  return keep(atlases, detail, () => loadAtlas(detail))
}

/** Loads rivers and lakes once for all maps of a page. */
export function sharedWaters(detail: AtlasDetail): Promise<Waters> {
  return keep(waters, detail, () => loadWaters(detail))
}

/**
 * Loads the towns and waters that name the base map, once for all: they are cut out of the core gazetteer. The land
 * comes first, so that the workers of both do not keep a small machine from its page.
 */
export async function sharedBaseNames(): Promise<BaseNames | null> {
  for (let known = -1; known !== atlases.size; await pause()) {
    known = atlases.size
    await Promise.allSettled(atlases.values())
  }
  return openNames(labelsUrl)
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
