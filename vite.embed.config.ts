import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstGazetteer } from './src/gazetteer/build/first-gazetteer.ts'
import { FAR_TOWN, labelGazetteer, NEAR_TOWN } from './src/gazetteer/build/label-gazetteer.ts'
import { openGazetteer } from './src/gazetteer/index.ts'
import { chunkFileNames } from './vite.config.ts'
import { trustedLeaflet } from './vite.leaflet.ts'
import { licences } from './vite.licences.ts'
import { contentPolicy } from './vite.policy.ts'

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Cuts out of the core gazetteer the labels of the base map, and the places that are named most, so that neither can
 * ever be older than it.
 */
async function cutGazetteer(): Promise<{ labels: string; towns: string; first: string }> {
  const core = await openGazetteer(readFileSync(inProject('geo/core.gazetteer.gz')))
  const folder = inProject('node_modules/.cache/wherein')
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: Uint8Array) => {
    writeFileSync(`${folder}/${name}`, gzipSync(content, { level: 9 }))
    return `${folder}/${name}`
  }
  return {
    labels: write('labels.gazetteer.gz', labelGazetteer(core, NEAR_TOWN)),
    towns: write('towns.gazetteer.gz', labelGazetteer(core, FAR_TOWN)),
    first: write('first.gazetteer.gz', firstGazetteer(core)),
  }
}

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))

const cut = await cutGazetteer()

/** Preact for React, and the cut gazetteers. */
export const elementAliases = [
  { find: /^wherein-labels\.gz/, replacement: cut.labels },
  { find: /^wherein-towns\.gz/, replacement: cut.towns },
  { find: /^wherein-first\.gz/, replacement: cut.first },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
]

/** Browsers that have all the viewer needs; what is written out at length for the oldest is not drawn together again. */
export const cssTarget = ['chrome111', 'firefox115', 'safari16.4']

/** What the build knows and the source does not. */
export const elementDefine = { __WHEREIN_VERSION__: JSON.stringify(version) }

/**
 * Takes away the assets of the build before, whose names have hashes. The other files are overwritten, and those beside them that
 * only the package has (`npm run build:package`) stay.
 */
const emptyAssets: Plugin = {
  name: 'empty-assets',
  buildStart() {
    rmSync(inProject('dist/embed/assets'), { recursive: true, force: true })
  },
}

/**
 * Writes what has to be one classic script: the element whole, for a content network whose `integrity` shall cover all of it and
 * for a page of one file, and the script for pages around frames, which any site may load.
 */
const oneFileScripts: Plugin = {
  name: 'one-file-scripts',
  async closeBundle(error) {
    if (error) return
    const { elementBundle, hostScript } = await import('./vite.bundle.config.ts')
    const bundle = await elementBundle()
    const sum = createHash('sha384').update(bundle).digest('base64')
    writeFileSync(inProject('dist/embed/wherein.bundle.js'), bundle)
    writeFileSync(inProject('dist/embed/wherein.bundle.js.integrity'), `sha384-${sum}\n`)
    writeFileSync(inProject('dist/embed/host.js'), await hostScript())
  },
}

const licenceList = licences()

/**
 * Builds the element and the frame page into `dist/embed`, a folder to copy to any host.
 * Preact stands in for React: an embedded map should weigh half of what the viewer's own page does.
 */
export default defineConfig({
  root: 'src/embed',
  base: './',
  plugins: [react(), trustedLeaflet, contentPolicy, licenceList.main, emptyAssets, oneFileScripts],
  define: elementDefine,
  resolve: {
    alias: elementAliases,
  },
  worker: { format: 'es', plugins: licenceList.workers },
  build: {
    outDir: '../../dist/embed',
    emptyOutDir: false,
    target: 'es2022',
    cssTarget,
    assetsInlineLimit: 0,
    // A preload link would be a change in the host's page.
    modulePreload: false,
    rolldownOptions: {
      input: {
        wherein: 'src/embed/wherein.ts',
        frame: 'src/embed/embed.html',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames,
        // By a name of its own, so that a site's viewer and the package share the file with the element.
        assetFileNames: ({ names: [name] }) =>
          name === 'core.gazetteer.gz' ? 'geo/[name][extname]' : 'assets/[name]-[hash][extname]',
      },
      treeshake: {
        moduleSideEffects: [
          // package.json speaks of the built files; here the frame imports the element for its effect alone.
          { test: /\/src\/embed\/wherein\.ts$/, sideEffects: true },
          { test: /\/src\/(gazetteer|geoparse|corpus|formats)\//, sideEffects: false },
        ],
      },
    },
  },
})
