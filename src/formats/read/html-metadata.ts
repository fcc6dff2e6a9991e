import { readDate } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { isLanguageTag, isRecord } from './values.ts'

/** What a page states of itself in JSON-LD, in `meta` elements (Open Graph, Dublin Core, Highwire, parsely) and in its markup. */
export function pageMetadata(document: DomDocument): Record<string, unknown> {
  const linked = linkedArticle(document)
  const meta = metaOf(document)
  const first = (...values: unknown[]) =>
    values.find(value => value !== undefined && value !== null && value !== '')
  const heading = document.querySelector('article h1, main h1, h1')?.textContent?.replace(/\s+/gu, ' ').trim()
  const title = first(
    linked.headline,
    meta('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'),
    heading,
    plainTitle(document),
  )
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime')
  const date = first(
    linked.datePublished,
    meta(
      'article:published_time',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'citation_publication_date',
      'citation_date',
      'parsely-pub-date',
      'pubdate',
      'sailthru.date',
      'og:published_time',
    ),
    time,
  )
  const byline = document
    .querySelector('[rel="author"], [itemprop="author"], .byline .author, .byline, .author')
    ?.textContent?.replace(/\s+/gu, ' ')
    .trim()
  const url = first(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('og:url'),
    linked.url,
  )
  return {
    title: typeof title === 'string' ? title.trim() : undefined,
    author: first(
      namesOf(linked.author),
      meta('author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'byl'),
      byline && byline.length < 80 ? byline.replace(/^(by|von|par)\s+/iu, '') : undefined,
    ),
    publisher: first(
      meta('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'),
      namesOf(linked.publisher),
    ),
    // A date in another format is meant for people who look at the page, not as metadata.
    date: readDate(date) === undefined ? undefined : date,
    url: typeof url === 'string' && /^https?:/iu.test(url) ? url : undefined,
    language: languageOf(document, meta, linked),
    licence: first(
      linked.license,
      document.querySelector('link[rel="license"], a[rel="license"]')?.getAttribute('href'),
      meta('dc.rights', 'copyright'),
    ),
  }
}

/** The title without the site's name, which usually follows a bar or a dash. */
function plainTitle(document: DomDocument): string | undefined {
  const title = document.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim()
  return title?.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,40}$/u, '')
}

function metaOf(document: DomDocument): (...names: string[]) => string | undefined {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const key =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (key && content && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), content)
  }
  return (...names) =>
    names
      .map(name => values.get(name))
      .find(value => value !== undefined && !/^https?:\/\/(www\.)?facebook/u.test(value))
}

const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^NewsItem$|^LiveBlogPosting$/u

/** The first article of the page's JSON-LD. */
function linkedArticle(document: DomDocument): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const article = findArticle(value)
    if (article) return article
  }
  return {}
}

function findArticle(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (depth > 3) return undefined
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (!isRecord(value)) return undefined
  const types = [value['@type']].flat()
  if (types.some(type => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1)
}

/** Names of persons and organisations as JSON-LD writes them. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap(each => {
    if (typeof each === 'string' && !/^https?:/u.test(each)) return [each]
    return isRecord(each) && typeof each.name === 'string' ? [each.name] : []
  })
  return names.length === 0 ? undefined : names.join(', ')
}

function languageOf(
  document: DomDocument,
  meta: (...names: string[]) => string | undefined,
  linked: Record<string, unknown>,
): string | undefined {
  const given = [
    document.documentElement?.getAttribute('lang'),
    linked.inLanguage,
    meta('og:locale', 'dc.language', 'language', 'content-language'),
  ]
  return given
    .flatMap(value => (typeof value === 'string' ? [value.trim().replaceAll('_', '-')] : []))
    .find(tag => tag !== '' && isLanguageTag(tag))
}
