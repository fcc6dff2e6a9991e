import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Packages that are certainly in each, found by reading the sources. */
const CERTAIN = {
  'dist/viewer/licences.md': [
    'leaflet',
    'react',
    'react-leaflet',
    'pmtiles',
    '@protomaps/basemaps',
    'idb-keyval',
    'linkedom',
    'mammoth',
    'unpdf',
    'papaparse',
  ],
  'dist/embed/licences.md': [
    'leaflet',
    'preact',
    'react-leaflet',
    'pmtiles',
    '@protomaps/basemaps',
    'idb-keyval',
  ],
}

describe.skipIf(!existsSync('dist/viewer/licences.md') || !existsSync('dist/embed/licences.md'))(
  'the built files',
  () => {
    test.each(Object.entries(CERTAIN))('%s holds the licence of everything built in', (file, certain) => {
      const sections = readFileSync(file, 'utf8').split(/^## /mu).slice(1)
      const names = sections.map(section => section.split(' ', 1)[0])
      expect(names).toEqual(expect.arrayContaining(certain))
      for (const section of sections) {
        const [title = '', ...text] = section.split('\n')
        expect(text.join('\n'), title).toMatch(/copyright/i)
        expect(text.join('\n').length, title).toBeGreaterThan(400)
        expect(title).toMatch(
          /\((?:.*\b(?:MIT|MIT-0|ISC|BSD-[23]-Clause|Apache-2\.0|Hippocratic-2\.1)\b.*)\)$/u,
        )
      }
    })
  },
)

describe.skipIf(!existsSync('dist/sbom.cdx.json'))('the bill of materials', () => {
  const bill = () => JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))

  test('lists what is installed and what is built in, and no more', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const components: { group?: string; name: string; version: string; purl: string }[] = bill().components
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name))
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(dependencies), 'leaflet', 'react', 'pmtiles']),
    )
    expect(names).not.toContain('vitest')
    for (const { purl } of components) expect(purl).toMatch(/^pkg:npm\//)
  })

  test('is the same in every build', () => {
    expect(bill().serialNumber).toBeUndefined()
    expect(bill().metadata.timestamp).toBeUndefined()
  })
})

test('no package that is installed with this one runs a script of its own', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const running = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(packages)
    .filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)
    .map(([path]) => path)
  expect(running).toEqual([])
})

test('each dependency is named, with why it is there', () => {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = readFileSync('docs/dependencies.md', 'utf8')
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })
  expect(names.filter(name => !named.includes(`\`${name}\``))).toEqual([])
})
