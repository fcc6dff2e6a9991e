import { readFileSync } from 'node:fs'

/** The bytes of the core gazetteer. */
export function coreGazetteer(): Uint8Array {
  return readFileSync(new URL('../../geo/core.gazetteer.gz', import.meta.url))
}
