import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { trustedLeaflet } from './vite.leaflet.ts'
import { licences } from './vite.licences.ts'
import { contentPolicy } from './vite.policy.ts'

/** A chunk's name, with its language where it holds the texts of one. */
export function chunkFileNames({
  name,
  facadeModuleId,
}: {
  name: string
  facadeModuleId: string | null
}): string {
  const language = /\/i18n\/(\w+)\//.exec(facadeModuleId ?? '')?.[1]
  return `assets/${language ? `${language}-` : ''}${name}-[hash].js`
}

/** The core has no side effects, so the viewer carries none of the geoparser it does not call. */
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(gazetteer|geoparse|corpus|formats)\//, sideEffects: false }],
}

const licenceList = licences()

/** Builds the viewer into `dist/viewer`. Addresses are relative, so that it runs from any folder of any host. */
export default defineConfig({
  root: 'src/viewer',
  base: './',
  plugins: [react(), trustedLeaflet, contentPolicy, licenceList.main],
  // The parsers run in a worker, where there is no document: one of Markdown's parts asks it for HTML entities otherwise.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Parsers are parts of their own in workers too.
  worker: {
    format: 'es',
    plugins: licenceList.workers,
    rolldownOptions: { output: { chunkFileNames }, treeshake },
  },
  build: {
    outDir: '../../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    // The base map's parts are fetched, however small: a page's policy may forbid `data:`.
    assetsInlineLimit: file => (file.endsWith('.json') ? false : undefined),
    // Browsers that have all the viewer needs; what is written out at length for the oldest is not drawn together again.
    cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
    // The parser of PDF is as large, and is fetched for a PDF alone.
    chunkSizeWarningLimit: 1700,
    // Browsers that need it follow the imports themselves, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { chunkFileNames },
      treeshake,
    },
  },
})
