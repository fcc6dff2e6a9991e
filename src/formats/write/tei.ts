import { type Article, type Corpus, type CorpusMention, groupBy, type TextRange } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import { escapeXml } from './xml-text.ts'

/** TEI P5: a document an article, each place name marked, and a list of places with their points and ids. */
export function writeTei(corpus: Corpus): string {
  const byArticle = groupBy(corpus.mentions, ({ article }) => article)
  const used = [...new Set(corpus.mentions.flatMap(({ place }) => place ?? []))]
  const ids = new Map(used.map((id, index) => [id, `place-${index + 1}`]))
  const documents = corpus.articles.map((article, index) =>
    document(article, byArticle.get(article.id) ?? [], ids, index),
  )
  const places = used.flatMap(id => {
    const place = corpus.places[id]
    return place ? [listed(place, ids.get(id) ?? '')] : []
  })
  const list =
    places.length > 0 ? `<standOff><listPlace>\n${places.join('\n')}\n</listPlace></standOff>\n` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>${escapeXml(corpus.title ?? 'Articles')}</title></titleStmt><publicationStmt><p>Places found by Wherein.${corpus.credit ? ` ${escapeXml(corpus.credit)}` : ''}</p></publicationStmt><sourceDesc><p>See each text.</p></sourceDesc></fileDesc></teiHeader>
${list}${documents.join('\n')}
</teiCorpus>
`
}

function listed(place: Place, id: string): string {
  const [source, number] = place.id.split(':')
  const idno =
    source === 'geonames' || source === 'wikidata'
      ? `<idno type="${source}">${escapeXml(number ?? '')}</idno>`
      : `<idno>${escapeXml(place.id)}</idno>`
  return `<place xml:id="${id}" type="${escapeXml(place.kind)}"><placeName>${escapeXml(place.name)}</placeName><location><geo>${place.lat} ${place.lon}</geo></location>${idno}</place>`
}

function document(
  article: Article,
  mentions: readonly CorpusMention[],
  ids: ReadonlyMap<string, string>,
  index: number,
): string {
  const { title, author, publisher, placeOfPublication, date, url, language, licence } = article
  const isoDate =
    date !== undefined && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?)?)?$/u.test(date)
  const published = [
    `<publisher>${escapeXml(publisher ?? 'unknown')}</publisher>`,
    placeOfPublication && `<pubPlace>${escapeXml(placeOfPublication)}</pubPlace>`,
    date && `<date${isoDate ? ` when="${date}"` : ''}>${escapeXml(date)}</date>`,
    licence && `<availability><licence>${escapeXml(licence)}</licence></availability>`,
  ]
  const source = url
    ? `<p><ref target="${escapeXml(encodeURI(decodeSafely(url)))}">${escapeXml(url)}</ref></p>`
    : '<p>Born digital.</p>'
  const profile = language
    ? `<profileDesc><langUsage><language ident="${escapeXml(language)}">${escapeXml(language)}</language></langUsage></profileDesc>`
    : ''
  return `<TEI xml:id="${xmlId(article.id, index)}" n="${escapeXml(article.id)}"><teiHeader><fileDesc><titleStmt><title>${escapeXml(title ?? article.id)}</title>${author ? `<author>${escapeXml(author)}</author>` : ''}</titleStmt><publicationStmt>${published.filter(Boolean).join('')}</publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${profile}</teiHeader>
<text><body>
${blocks(article, mentions, ids)}
</body></text></TEI>`
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** An id as XML takes one. The article's own stands in `n`. */
function xmlId(id: string, index: number): string {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id) ? id : `article-${index + 1}`
}

/** The text as paragraphs and headings: those of the source, or else the parts between empty lines. */
function blocks(
  { text, structure }: Article,
  mentions: readonly CorpusMention[],
  ids: ReadonlyMap<string, string>,
): string {
  const headings = new Set(
    (structure ?? [])
      .filter((range): range is TextRange & { kind: 'heading' } => range.kind === 'heading')
      .map(({ start }) => start),
  )
  const parts: string[] = []
  let open = false
  for (const { 0: part, index } of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)) {
    const lead = part.length - part.trimStart().length
    const [start, end] = [index + lead, index + part.trimEnd().length]
    if (end <= start) continue
    const inner = marked(text, start, end, mentions, ids)
    // A heading begins a division; what stands before the first has none.
    if (headings.has(start)) {
      parts.push(`${open ? '</div>\n' : ''}<div><head>${inner}</head>`)
      open = true
    } else {
      if (!open) parts.push('<div>')
      open = true
      parts.push(`<p>${inner}</p>`)
    }
  }
  if (open) parts.push('</div>')
  else parts.push('<p/>')
  return closed(parts).join('\n')
}

/** A division must hold something behind its heading. */
function closed(parts: readonly string[]): string[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1]
    return part.endsWith('</head>') && (next === undefined || next.startsWith('</div>'))
      ? [part, '<p/>']
      : [part]
  })
}

function marked(
  text: string,
  from: number,
  to: number,
  mentions: readonly CorpusMention[],
  ids: ReadonlyMap<string, string>,
): string {
  let at = from
  const parts: string[] = []
  const plain = (piece: string) => escapeXml(piece).replace(/\r?\n/gu, '<lb/>\n')
  for (const { start, end, place, role } of mentions) {
    if (start < at || end > to || role === 'demonym') continue
    const ref = place === null ? '' : ` ref="#${ids.get(place)}"`
    parts.push(plain(text.slice(at, start)), `<placeName${ref}>${plain(text.slice(start, end))}</placeName>`)
    at = end
  }
  return [...parts, plain(text.slice(at, to))].join('')
}
