import { buildWaters, type WatersTopology } from './build-waters.ts'
import type { Waters } from './waters.ts'

/** Rivers and lakes, or in English why there are none. */
export type WatersAnswer = { readonly waters: Waters } | { readonly error: string }

/** Fetches and decodes rivers and lakes. */
export async function readWaters(url: string): Promise<WatersAnswer> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
    const topology: WatersTopology = await response.json()
    return { waters: buildWaters(topology) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
