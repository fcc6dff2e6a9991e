import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/** Gzipped kilobytes (of 1000 bytes) that a reader downloads before there is something to see. */
const BUDGET = {
  /** The viewer's own page: its script and what that imports at once. */
  viewerScript: 180,
  viewerStyle: 18,
  /** What `wherein.js` costs a page whose map is never scrolled to. */
  elementEntry: 6,
  /** The element with a map to look at, styles inside. */
  elementMap: 150,
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000

/** A script and what it imports before it runs. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g,
  ))
    closure(normalize(join(dirname(file), path)), seen)
  return seen
}

/** The scripts and style sheets that a page names. */
function named(page: string, ending: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, path = '']) => path)
    .filter(path => path.endsWith(ending))
    .map(path => join(dirname(page), path))
}

describe.skipIf(!existsSync('dist/embed/wherein.js') || !existsSync('dist/viewer/index.html'))(
  'what was built by `npm run build` stays within its budget',
  () => {
    test('the viewer', () => {
      const page = 'dist/viewer/index.html'
      const scripts = new Set(named(page, '.js').flatMap(file => [...closure(file)]))
      expect(kilobytes(scripts), 'script').toBeLessThan(BUDGET.viewerScript)
      expect(kilobytes(named(page, '.css')), 'style').toBeLessThan(BUDGET.viewerStyle)
    })

    test('the element', () => {
      const entry = closure('dist/embed/wherein.js')
      expect(kilobytes(entry), 'before a map is near').toBeLessThan(BUDGET.elementEntry)
      const mount = [...entry].flatMap(file =>
        [...readFileSync(file, 'utf8').matchAll(/["'`](\.\/[^"'`]*\bmount-[\w-]+\.js)["'`]/g)].map(
          ([, path = '']) => join(dirname(file), path),
        ),
      )
      expect(mount.length, 'the part that loads with the map').toBeGreaterThan(0)
      expect(
        kilobytes(new Set([...entry, ...mount.flatMap(file => [...closure(file)])])),
        'with a map',
      ).toBeLessThan(BUDGET.elementMap)
    })
  },
)
