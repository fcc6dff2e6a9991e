import { parseFeed } from 'feedsmith'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText, xmlEncoding } from '../text/decode.ts'
import { LARGEST_FILE, refuseSize } from '../text/size.ts'
import { createTextBuilder } from '../text/text-builder.ts'
import { addBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { contentId } from './id.ts'
import { findMetadata } from './metadata.ts'
import { isRecord } from './values.ts'

/** An RSS, RDF, Atom or JSON feed: an article an entry that has a text. */
export async function* readFeed(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length, LARGEST_FILE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text: xml, problems } = await decodeText(file, options, xmlEncoding)
  yield* problems.map(trouble)
  if (xml === undefined) return
  let parsed: { readonly feed: unknown }
  try {
    parsed = parseFeed(xml)
  } catch {
    return yield trouble(lost('syntax', file.name, `${name} is no RSS or Atom feed that can be read.`))
  }
  const feed = isRecord(parsed.feed) ? parsed.feed : {}
  const entries = [feed.items, feed.entries].flatMap(list =>
    Array.isArray(list) ? list.filter(isRecord) : [],
  )
  let bare = 0
  for (const [index, entry] of entries.entries()) {
    const body = longest(entry)
    const builder = createTextBuilder()
    addBlocks(parsePage(body).body, builder, addressOf(entry))
    const { text, structure } = builder.finish()
    if (text.trim() === '') {
      bare++
      continue
    }
    const { metadata, problems } = findMetadata(statedOf(entry, feed), `${name}, entry ${index + 1}`)
    yield* problems.map(({ message }) => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
    yield item({ id: idOf(entry) ?? contentId(text), ...metadata, text, structure })
  }
  if (bare > 0 && bare === entries.length)
    yield trouble(
      lost(
        'no-text',
        file.name,
        `${name} is a feed of links only: its ${bare} entries have no text; give the pages they link to.`,
      ),
    )
  else if (bare > 0)
    yield trouble(
      lost('no-text', file.name, `${name}: ${bare} of ${entries.length} entries have no text, only links.`),
    )
  else if (entries.length === 0) yield trouble(lost('empty', file.name, `${name} is a feed without entries.`))
}

/** The fullest text an entry has: most carry a summary and some the whole. */
function longest(entry: Record<string, unknown>): string {
  const encoded = isRecord(entry.content)
    ? [entry.content.encoded, entry.content.value, entry.content.html]
    : []
  const texts = [
    entry.content,
    ...encoded,
    entry.description,
    entry.summary,
    entry.content_html,
    entry.content_text,
  ].flatMap(value =>
    typeof value === 'string'
      ? [value]
      : isRecord(value) && typeof value.value === 'string'
        ? [value.value]
        : [],
  )
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return isRecord(value) ? plain(value.value ?? value.name) : undefined
}

function addressOf(entry: Record<string, unknown>): string | undefined {
  const links = Array.isArray(entry.links) ? entry.links.filter(isRecord) : []
  const own = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  const address = plain(entry.link) ?? plain(entry.url) ?? plain(own?.href)
  return address !== undefined && /^https?:/iu.test(address) ? address : undefined
}

function idOf(entry: Record<string, unknown>): string | undefined {
  return plain(entry.guid) ?? plain(entry.id) ?? addressOf(entry)
}

function statedOf(entry: Record<string, unknown>, feed: Record<string, unknown>): Record<string, unknown> {
  const dc = isRecord(entry.dc) ? entry.dc : {}
  const authors = [entry.authors, entry.creator, dc.creator, dc.creators, entry.author]
    .flat()
    .flatMap(each => plain(each) ?? [])
  return {
    title: plain(entry.title),
    author: authors.length > 0 ? [...new Set(authors)].join(', ') : undefined,
    publisher: plain(feed.title),
    date:
      plain(entry.pubDate) ??
      plain(entry.published) ??
      plain(entry.date_published) ??
      plain(dc.date) ??
      plain(entry.updated),
    url: addressOf(entry),
    language: plain(entry.language) ?? plain(feed.language),
    licence: plain(entry.rights) ?? plain(feed.copyright) ?? plain(feed.rights),
  }
}
