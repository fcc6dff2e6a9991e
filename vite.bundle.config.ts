import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin } from 'vite'
import { cssTarget, elementAliases, elementDefine } from './vite.embed.config.ts'
import { trustedLeaflet } from './vite.leaflet.ts'

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The files of data that the element fetches, as they are called in the build of parts, by the name they come from. */
function dataFiles(): Map<string, string> {
  const files = new Map<string, string>([['core.gazetteer.gz', 'geo/core.gazetteer.gz']])
  for (const file of readdirSync(inProject('dist/embed/assets'))) {
    const [, name, ending] = /^(.+)-[\w-]{8}(\.json|\.gz)$/.exec(file) ?? []
    if (name) files.set(`${name}${ending}`, `assets/${file}`)
  }
  return files
}

/**
 * Puts workers into the bundle as text, and asks for data by name: from `WhereinFiles`, where a page brings it along, or
 * from beside the bundle.
 */
function selfContained(): Plugin {
  const files = dataFiles()
  return {
    name: 'self-contained',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!/\?(worker&)?url$/.test(id)) return null
      const found = await this.resolve(id.replace(/\?.*$/, ''), importer, { skipSelf: true })
      return found && `\0${/\?worker/.test(id) ? 'worker' : 'data'}:${found.id}.js`
    },
    async load(id) {
      if (id.startsWith('\0worker:')) {
        const code = JSON.stringify(await script(id.slice(8, -3)))
        return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
      }
      if (!id.startsWith('\0data:')) return null
      const name = basename(id, '.js')
      const file = files.get(name)
      if (!file || !existsSync(inProject(`dist/embed/${file}`))) this.error(`${name} is not in dist/embed.`)
      // A page that brings its files along may leave out what it will never show of the base map.
      if (name.startsWith('cell-'))
        return `export default globalThis.WhereinFiles ? globalThis.WhereinFiles[${JSON.stringify(name)}] : new URL(${JSON.stringify(file)}, globalThis.WhereinBase || globalThis.document?.baseURI).href`
      return `export default globalThis.WhereinFiles?.[${JSON.stringify(name)}] ?? new URL(${JSON.stringify(file)}, globalThis.WhereinBase || globalThis.document?.baseURI).href`
    },
  }
}

/** Known only while the script runs for the first time, and needed by parts that run later. */
const BASE = 'globalThis.WhereinBase ??= globalThis.document?.currentScript?.src;'

const common = (entry: string, banner = ''): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  // A classic script has no address of its own; all that is asked for by one is made absolute before.
  define: { ...elementDefine, 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'document.baseURI' },
  resolve: { alias: elementAliases },
  build: {
    target: 'es2022',
    cssTarget,
    write: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: entry,
      output: { format: 'iife', codeSplitting: false, banner },
      checks: { emptyImportMeta: false },
    },
  },
})

/** A module and all it needs as one classic script. */
async function script(entry: string): Promise<string> {
  const config = common(entry)
  return codeOf(await build({ ...config, plugins: [react()] }))
}

/** The element, all its parts and its workers as one classic script; the build of parts must be there. */
export async function elementBundle(): Promise<string> {
  const config = common(inProject('src/embed/wherein.ts'), BASE)
  return codeOf(await build({ ...config, plugins: [react(), trustedLeaflet, selfContained()] }))
}

/** The script for pages around frames. */
export function hostScript(): Promise<string> {
  return script(inProject('src/embed/frame/host.ts'))
}

function codeOf(built: Awaited<ReturnType<typeof build>>): string {
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('The build gave no output.')
  return first.output[0].code
}
