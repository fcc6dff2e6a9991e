import { type MapParts, readPart } from '../atlas/cells/fetch-parts.ts'
import type { CellFile } from '../atlas/cells/map-cell.ts'
import { mergeCells } from '../atlas/cells/merge-cells.ts'
import { buildWaters, type WatersTopology } from './build-waters.ts'
import type { Waters } from './waters.ts'

/** Rivers and lakes, or in English why there are none. */
export type WatersAnswer = { readonly waters: Waters } | { readonly error: string }

/** Makes rivers and lakes of the files they come in. */
export function readWaters(parts: MapParts): WatersAnswer {
  try {
    const coarse = readPart<WatersTopology>(parts.coarse)
    const cells = parts.cells.flatMap(part => readPart<CellFile>(part).waters ?? [])
    return { waters: buildWaters(cells.length === 0 ? coarse : mergeCells(coarse, cells, false)) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
