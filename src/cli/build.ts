import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Corpus } from '../corpus/index.ts'
import { writeCorpus } from '../formats/index.ts'
import { SITE_LIST, siteList, sitePages, startPage } from '../formats/site/site.ts'
import { writeArticlePage } from './article-page.ts'
import { builtElement, builtViewer } from './built-viewer.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { writeOembed } from './oembed.ts'
import { copyInto, draftFolder, type FolderDraft } from './output/publish-folder.ts'
import { pageNames } from './page-names.ts'
import { GAZETTEERS } from './paths.ts'
import { fileReason, Problem } from './problem.ts'
import type { Tell } from './tell.ts'

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
  // Asked before the articles are read, which may take long.
  const there = await stat(out).catch(() => undefined)
  if (there && !there.isDirectory()) throw new Problem(`--out names a folder, and ${out} is a file.`)
  const corpus = paths.length === 0 ? undefined : await makeCorpus(paths, options)
  const draft = await draftFolder(out)
  try {
    // The element's own page of licences must not hide the viewer's.
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
    // What is no fault of a file is one of the program, and is not to be taken for the other.
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
