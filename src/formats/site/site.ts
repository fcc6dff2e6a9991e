import type { Corpus } from '../../corpus/index.ts'
import { writeFallback } from './fallback.ts'

/** What `site.json` beside the viewer's page says: of which files the site is made, so that the page can pass itself on. */
export interface SiteList {
  /** Paths below the page's folder, without the page and its articles. */
  readonly files: readonly string[]
  /** The page as it was built, before any articles were written into it. */
  readonly page: string
}

/** The name of the list. */
export const SITE_LIST = 'site.json'

/** Files of a site that are its content, since each site has its own, and those of the package that no page needs. */
const LEFT_OUT =
  /^(?:index\.html|corpus\.json|site\.json|fallback\.(?:html|css)|(?:articles|oembed|example)\/.*|.*\.d\.ts|react\.js|types\.js)$/u

/** The list of a site with these files. */
export function siteList(page: string, files: Iterable<string>): SiteList {
  return { files: [...files].filter(file => !LEFT_OUT.test(file)).sort(), page }
}

/** Reads a list; undefined where it is none. */
export function readSiteList(value: unknown): SiteList | undefined {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('page' in value))
    return undefined
  const { files, page } = value
  if (!Array.isArray(files) || typeof page !== 'string') return undefined
  return { files: files.filter(file => typeof file === 'string'), page }
}

/**
 * Hides the list where scripts run, unless the viewer has not taken its place after some seconds. No script
 * decides this, as the script is what may be missing.
 */
const FALLBACK_STYLE = `.wherein-fallback { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
@media (scripting: enabled) {
  #wherein > .wherein-fallback { animation: wherein-fallback 0s 8s both; }
}
@keyframes wherein-fallback { from { max-height: 0; overflow: hidden; visibility: hidden; } }
`

/** The files that make the built viewer a site of a corpus: its page with the list of places in it, and that list apart. */
export function sitePages(page: string, corpus: Corpus): Readonly<Record<string, string>> {
  const fallback = writeFallback(corpus)
  return {
    'index.html': page
      .replace('</head>', () => '<link rel="stylesheet" href="./fallback.css">\n</head>')
      .replace('<div id="wherein"></div>', () => `<div id="wherein">${fallback}</div>`),
    'fallback.css': FALLBACK_STYLE,
    'fallback.html': `${fallback}\n`,
  }
}

/** The page with nothing to show yet: it asks for files, and offers an example where there is one. */
export function startPage(page: string, example: string | null): string {
  return page
    .replace(/\s*<!--[^>]*-->\s*<link rel="preload" as="fetch"[^>]*>/u, '')
    .replace('<div id="wherein"></div>', () => `<div id="wherein" data-start="${example ?? ''}"></div>`)
}
