import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { labelGazetteer } from './src/gazetteer/build/label-gazetteer.ts'
import { openGazetteer } from './src/gazetteer/index.ts'

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Cuts the labels of the base map out of the core gazetteer, so that they can never be older than it. */
async function writeLabels(): Promise<string> {
  const core = await openGazetteer(readFileSync(inProject('geo/core.gazetteer.gz')))
  const folder = inProject('node_modules/.cache/wherein')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/labels.gazetteer.gz`, gzipSync(labelGazetteer(core), { level: 9 }))
  return `${folder}/labels.gazetteer.gz`
}

const labels = await writeLabels()

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
 * Builds the element and the frame page into `dist/embed`, a folder to copy to any host.
 * Preact stands in for React: an embedded map should weigh half of what the viewer's own page does.
 */
export default defineConfig({
  root: 'src/embed',
  base: './',
  plugins: [react(), emptyAssets],
  resolve: {
    alias: [
      { find: /^wherein-labels\.gz/, replacement: labels },
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/embed',
    emptyOutDir: false,
    target: 'es2022',
    // Browsers that have all the viewer needs; what is written out at length for the oldest is not drawn together again.
    cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    // A preload link would be a change in the host's page.
    modulePreload: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        wherein: 'src/embed/wherein.ts',
        frame: 'src/embed/embed.html',
        host: 'src/embed/frame/host.ts',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
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
