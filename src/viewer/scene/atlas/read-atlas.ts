import type { Atlas } from './atlas.ts'
import { type AtlasOptions, buildAtlas } from './build-atlas.ts'
import type { WorldTopology } from './topology.ts'

/** Asks for an atlas. */
export interface AtlasRequest extends AtlasOptions {
  /** Absolute address of a topology of the world. */
  readonly url: string
}

/** The atlas, or in English why there is none. */
export type AtlasAnswer = { readonly atlas: Atlas } | { readonly error: string }

/** Fetches and decodes an atlas. */
export async function readAtlas({ url, ...options }: AtlasRequest): Promise<AtlasAnswer> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
    const topology: WorldTopology = await response.json()
    return { atlas: buildAtlas(topology, options) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
