import { openGazetteer } from '../../../gazetteer/index.ts'
import { watersOf } from '../waters/name-waters.ts'
import type { BaseNames } from './base-names.ts'

/** The names, null where nothing is at the address, or in English why there are none. */
export type BaseNamesAnswer = { readonly names: BaseNames | null } | { readonly error: string }

/** Fetches and opens a gazetteer. */
export async function readBaseNames(url: string): Promise<BaseNamesAnswer> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) return { names: null }
    const gazetteer = await openGazetteer(await response.arrayBuffer())
    return { names: { gazetteer, waterPlaces: watersOf(gazetteer) } }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
