import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes, gzipped, that the first view asks for. */
export interface Weight {
  readonly script: number
  readonly style: number
}

/** Weighs what `index.html` of a built viewer names: its script, what that preloads, and its style sheets. */
export function weigh(folder: string): Weight {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = (ending: string) =>
    new Set(
      [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
        .map(([, path = '']) => path)
        .filter(path => path.endsWith(ending)),
    )
  const sum = (ending: string) =>
    [...named(ending)].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
      0,
    )
  return { script: sum('.js'), style: sum('.css') }
}
