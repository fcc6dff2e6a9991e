import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Article, articleLabel, type Corpus } from '../corpus/index.ts'
import { writeCorpus } from '../formats/index.ts'
import { escapeHtml } from '../formats/site/escape-html.ts'
import { SITE_LIST, siteList, sitePages, startPage } from '../formats/site/site.ts'
import { writeArticlePage } from './article-page.ts'
import { builtElement, builtViewer } from './built-viewer.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { copyInto, draftFolder, type FolderDraft } from './output/publish-folder.ts'
import { GAZETTEERS } from './paths.ts'
import { fileReason, Problem } from './problem.ts'
import type { Tell } from './tell.ts'

/** Size that the frame is offered in, in pixels; its script then asks for the height it needs. */
const WIDTH = 800
const HEIGHT = 480

/** The address of the frame page that shows one article, or all. */
function frameAddress(site: string, article?: string): string {
  const url = new URL('embed.html', site)
  url.searchParams.set('src', 'corpus.json')
  if (article !== undefined) url.searchParams.set('article', article)
  return url.href
}

/** An article's map as oEmbed of the type `rich` (https://oembed.com, version 1.0), for any static host to serve. */
export function writeOembed(corpus: Corpus, article: Article, site: string): string {
  const title = articleLabel(article)
  const frame = `<iframe src="${escapeHtml(frameAddress(site, article.id))}" title="${escapeHtml(title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" allowfullscreen style="border:0;max-width:100%"></iframe>`
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    ...(article.author === undefined ? {} : { author_name: article.author }),
    provider_name: corpus.title ?? 'Wherein',
    provider_url: site,
    width: WIDTH,
    height: HEIGHT,
    html: frame,
  })
}

/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/**
 * A file name for each article, in their order: its id where that can be one, else its number. No two are the same,
 * also where capitals do not count or accents are taken apart, as on the disks of Windows and macOS.
 */
export function pageNames(articles: readonly Article[]): string[] {
  const taken = new Set<string>()
  return articles.map(({ id }, index) => {
    const own = isFileName(id) ? id : `article-${index + 1}`
    let name = own
    for (let next = 2; taken.has(folded(name)); next++) name = `${own}-${next}`
    taken.add(folded(name))
    return name
  })
}

function isFileName(id: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,99}$/u.test(id) && !id.endsWith('.') && !RESERVED.test(id)
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

/** Options of `wherein build`. */
export interface BuildPageOptions {
  /** The folder to write. */
  readonly out: string
  /** The address the folder will have on the web: with it, each article gets a page and oEmbed data. */
  readonly url?: string
  readonly corpus?: CorpusOptions
  readonly tell: Tell
}

/** Files of the package that no page needs. */
const FOR_BUNDLERS = /\.d\.ts$|^(react|types)\.js$/

/**
 * Writes a static page that shows a path's articles, or without a path one that asks for files: a folder to put on any
 * web host.
 */
export async function build(
  paths: readonly string[],
  { out, url, corpus: options, tell }: BuildPageOptions,
): Promise<void> {
  const site = url === undefined ? undefined : siteAddress(url)
  const [viewer, element] = [builtViewer(), builtElement()]
  // Checked before the articles are read, which may take long.
  const there = await stat(out).catch(() => undefined)
  if (there && !there.isDirectory()) throw new Problem(`--out names a folder, and ${out} is a file.`)
  const corpus = paths.length === 0 ? undefined : await makeCorpus(paths, options)
  const draft = await draftFolder(out)
  try {
    // The element's licence page must not overwrite the viewer's.
    await copyInto(
      draft,
      element,
      '.',
      file => !FOR_BUNDLERS.test(basename(file)) && basename(file) !== 'licences.md',
    )
    await copyInto(draft, viewer)
    await copyInto(draft, join(element, 'licences.md'), 'embed-licences.md')
    await copyInto(draft, GAZETTEERS.core, 'geo/core.gazetteer.gz')
    // Fetched only by readers who open files of their own in the page.
    await copyInto(draft, GAZETTEERS.full, 'geo/full.gazetteer.gz')
    const page = await readFile(join(viewer, 'index.html'), 'utf8')
    await draft.write(SITE_LIST, JSON.stringify(siteList(page, await draft.files())))
    if (!corpus) await draft.write('index.html', startPage(page, null))
    else {
      await draft.write('corpus.json', writeCorpus(corpus))
      for (const [name, content] of Object.entries(sitePages(page, corpus))) await draft.write(name, content)
      if (site !== undefined) await writeArticles(draft, corpus, site)
    }
    await draft.publish()
  } catch (error) {
    await draft.discard()
    // An error that the file did not cause is a fault of the program and must be reported as one.
    if (!(error instanceof Error && 'code' in error) || error instanceof Problem) throw error
    throw new Problem(`${out} ${fileReason(error, 'written to')}.`)
  }
  await tell(`The page is in ${out}; any web host can serve it.\n`, { out }, corpus)
}

async function writeArticles(draft: FolderDraft, corpus: Corpus, site: string): Promise<void> {
  const names = pageNames(corpus.articles)
  for (const [index, article] of corpus.articles.entries()) {
    const name = names[index] ?? ''
    await draft.write(`articles/${name}.html`, writeArticlePage(corpus, article, site, name))
    await draft.write(`oembed/${name}.json`, writeOembed(corpus, article, site))
  }
}

function siteAddress(url: string): string {
  const site = URL.canParse(url) ? new URL(url) : undefined
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Problem(
      `--url should be the address of the page on the web, such as https://example.org/map/, and is "${url}".`,
    )
  }
  return site.pathname.endsWith('/') ? site.href : `${site.href}/`
}
