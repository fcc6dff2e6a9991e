import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../.cache/', import.meta.url))

/** Debian's packages that carry files of Natural Earth, each with the SHA-256 of the file that was read. */
const packages = {
  /** Magics by ECMWF: Natural Earth 3.0 to 4.1 as shapefiles. */
  'libmagics++-data': '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
  /** QGIS 3.22: Natural Earth 4.1.0 states and disputed lines as a GeoPackage. */
  'qgis-common': '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
} as const

/**
 * The path of a file inside a package of Debian 12. It is fetched by `apt-get download` and unpacked beside the
 * compiler on first use; nothing is installed.
 *
 * @throws Error where the package cannot be had, or is not the one that was read before.
 */
export function debianFile(name: keyof typeof packages, path: string): string {
  const folder = `${cache}${name}/`
  const file = `${folder}tree/${path}`
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  execFileSync('apt-get', ['download', name], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = readdirSync(folder).find(entry => entry.endsWith('.deb'))
  if (!archive) throw new Error(`apt-get brought no package ${name}.`)
  const sum = createHash('sha256')
    .update(readFileSync(`${folder}${archive}`))
    .digest('hex')
  if (sum !== packages[name])
    throw new Error(`${archive}: expected SHA-256 ${packages[name]}, got ${sum}. Check its contents first.`)
  execFileSync('dpkg', ['-x', archive, 'tree'], { cwd: folder })
  return file
}
