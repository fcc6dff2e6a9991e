import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Copyright notices of packages whose files lack them, as their repositories state them. All are under BSD-3-Clause. */
const NOTICES: Readonly<Record<string, string>> = {
  // https://github.com/protomaps/PMTiles/blob/main/LICENSE
  pmtiles: 'Copyright 2021 Protomaps LLC',
  // https://github.com/protomaps/basemaps/blob/main/LICENSE.md; its visual design is under CC0-1.0.
  '@protomaps/basemaps': 'Copyright 2019-2023 Protomaps LLC, Kelso Cartography',
}

/** Packages that hold the text of a licence which others state and do not hold. */
const TEXTS: Readonly<Record<string, string>> = {
  'BSD-3-Clause': 'node_modules/protomaps-leaflet/LICENSE',
  ISC: 'node_modules/potpack/LICENSE',
  MIT: 'node_modules/fflate/LICENSE',
}

/** The parser that unpdf holds is of another licence than itself. */
const PDF_JS = 'Inside it is pdf.js, Copyright Mozilla Foundation, under the Apache License 2.0:'
const APACHE = 'node_modules/cssomnom/LICENSE'

/**
 * Writes `licences.md`, with the licence of every package of which something is in the build, its workers included.
 *
 * @returns the plugin of the build, and those of its workers.
 */
export function licences(): { readonly main: Plugin; readonly workers: () => Plugin[] } {
  const packages = new Set<string>()
  const collect = (bundle: Readonly<Record<string, object>>): void => {
    for (const file of Object.values(bundle))
      if ('moduleIds' in file && Array.isArray(file.moduleIds))
        for (const id of file.moduleIds) {
          const folder = packageOf(String(id))
          if (folder) packages.add(folder)
        }
  }
  return {
    main: {
      name: 'licences',
      generateBundle(_, bundle) {
        collect(bundle)
        const texts = [...packages].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1))
        for (const { title, text } of texts) if (text === '') this.error(`${title} has no licence text.`)
        const source = texts.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n')
        this.emitFile({
          type: 'asset',
          fileName: 'licences.md',
          source: `# Licences\n\nOf these packages something is in these files.\n\n${source}`,
        })
      },
    },
    workers: () => [{ name: 'licences-of-workers', generateBundle: (_, bundle) => collect(bundle) }],
  }
}

/** The folder of the package that a module is of; undefined for our own. */
function packageOf(id: string): string | undefined {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(id) ?? []
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined
}

function licenceOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(file))
  const own = files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  const title = `${name} ${version} (${license})`
  if (name === 'unpdf') return { title, text: `${own}\n\n${PDF_JS}\n\n${read(APACHE)}` }
  if (own !== '') return { title, text: own }
  const holder = typeof author === 'string' ? author : author?.name
  const notice = NOTICES[name] ?? (holder && `Copyright ${holder.replace(/\s*<[^>]*>/u, '')}`)
  const text = TEXTS[license]
  if (!notice || !text) return { title, text: '' }
  return {
    title,
    text: read(text)
      .replace(/^Copyright.*$/mu, notice)
      .trim(),
  }
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8').trim()
}
