import type { Atlas } from './atlas.ts'
import { type AtlasOptions, buildAtlas } from './build-atlas.ts'
import { type MapParts, readPart } from './cells/fetch-parts.ts'
import type { CellFile, CellWorld } from './cells/map-cell.ts'
import { mergeCells } from './cells/merge-cells.ts'

/** Asks for an atlas. */
export interface AtlasRequest extends AtlasOptions {
  readonly parts: MapParts
}

/** The atlas, or in English why there is none. */
export type AtlasAnswer = { readonly atlas: Atlas } | { readonly error: string }

/** Makes an atlas of the files it comes in. */
export function readAtlas({ parts, ...options }: AtlasRequest): AtlasAnswer {
  try {
    const coarse = readPart<CellWorld>(parts.coarse)
    const cells = parts.cells.flatMap(part => readPart<CellFile>(part).world ?? [])
    if (cells.length === 0) return { atlas: buildAtlas(coarse, options) }
    return { atlas: buildAtlas(mergeCells(coarse, cells, true), options) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
