import type { Corpus } from '../../../corpus/index.ts'
import { CORPUS_FORMATS, writeCorpus } from '../../../formats/index.ts'
import { readSiteList, SITE_LIST, type SiteList, sitePages } from '../../../formats/site/site.ts'
import { writeProject } from '../../../formats/write/project.ts'
import { fileNameOf } from '../../ui/file-name.ts'
import type { ProjectAnswer, ProjectRequest } from './protocol.ts'

type Request<Kind> = Extract<ProjectRequest, { kind: Kind }>

/** A corpus in a format for another program. */
export async function exportFile({ corpus, format: id }: Request<'export'>): Promise<ProjectAnswer> {
  // GeoJSON has two forms, which the menu lists apart.
  const [name = '', of] = id.split(' ')
  const format = CORPUS_FORMATS.find(format => format.id === name)
  if (!format) throw new TypeError(`There is no format "${id}".`)
  const write = await format.load()
  const content = write(corpus, of === 'mentions' ? { of } : {})
  return fileOf(corpus, [content], format.ending, format.type)
}

/** The project as a file that opens again. */
export function saveFile({ corpus, corrections }: Request<'save'>): ProjectAnswer {
  return fileOf(corpus, [writeProject(corpus, corrections)], '.wherein.json', 'application/json')
}

/** The map as a site in a zip, or as one HTML file. */
export async function publishFile(
  { corpus, site, as }: Request<'publish'>,
  answer: (answer: ProjectAnswer) => void,
): Promise<ProjectAnswer> {
  const list = await siteListOf(site)
  if (!list) return { kind: 'failed', failure: 'no-site', problems: [] }
  const read = async (file: string) => {
    const response = await fetch(new URL(file, site))
    if (!response.ok) throw new Error(`${file} answered with status ${response.status}.`)
    return new Uint8Array(await response.arrayBuffer())
  }
  if (as === 'page') {
    const { writeSingleFile } = await import('../../../formats/site/single-file.ts')
    const page = await writeSingleFile(corpus, { files: list.files, read })
    return fileOf(corpus, [page], '.html', 'text/html')
  }
  const { zipFiles } = await import('./zip-files.ts')
  const own: Readonly<Record<string, string>> = {
    ...sitePages(list.page, corpus),
    'corpus.json': writeCorpus(corpus),
    [SITE_LIST]: JSON.stringify(list),
  }
  const names = [...Object.keys(own), ...list.files]
  const encoder = new TextEncoder()
  const zip = await zipFiles(names, async name => {
    answer({ kind: 'progress', stage: 'writing', done: names.indexOf(name), total: names.length })
    return Object.hasOwn(own, name) ? encoder.encode(own[name]) : read(name)
  })
  return fileOf(corpus, zip, '.zip', 'application/zip')
}

async function siteListOf(site: string): Promise<SiteList | undefined> {
  try {
    const response = await fetch(new URL(SITE_LIST, site))
    return response.ok ? readSiteList(await response.json()) : undefined
  } catch {
    return undefined
  }
}

function fileOf(
  { title }: Corpus,
  parts: readonly (string | Uint8Array)[],
  ending: string,
  type: string,
): ProjectAnswer {
  // Copied, since a Blob takes no memory that other threads may share.
  const content = parts.map(part => (typeof part === 'string' ? part : new Uint8Array(part)))
  return { kind: 'file', file: new Blob(content, { type }), name: fileNameOf(title ?? '') + ending }
}
