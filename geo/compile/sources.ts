import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)

/** The text of a file in one of the compiler's own packages. */
export function packageText(path: string): string {
  return readFileSync(new URL(`node_modules/${path}`, here), 'utf8')
}

/** The parsed JSON of such a file, whose form the caller vouches for: the versions are pinned. */
export function packageJson<Form>(path: string): Form {
  return JSON.parse(packageText(path)) as Form
}

/** The folder `geo`. */
export const geoFolder = fileURLToPath(new URL('..', here))
