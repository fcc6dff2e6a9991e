import { type Article, articleLabel, type Corpus } from '../corpus/index.ts'
import { escapeHtml } from '../formats/site/escape-html.ts'

/** Size that the frame is offered in, in pixels; its script then asks for the height it needs. */
const WIDTH = 800
const HEIGHT = 480

/** The address of the frame page that shows one article, or all. */
export function frameAddress(site: string, article?: string): string {
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
