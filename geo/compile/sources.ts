import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)

/** Where a file of one of the compiler's own packages lies. */
export function packagePath(path: string): URL {
  return new URL(`node_modules/${path}`, here)
}

/** The text of such a file. */
export function packageText(path: string): string {
  return readFileSync(packagePath(path), 'utf8')
}

/** The parsed JSON of such a file, whose form the caller vouches for: the versions are pinned. */
export function packageJson<Form>(path: string): Form {
  return JSON.parse(packageText(path)) as Form
}

/** The folder `geo`. */
export const geoFolder = fileURLToPath(new URL('..', here))
