import { strFromU8 } from 'fflate'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { createTextBuilder } from '../text/text-builder.ts'
import { addBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'
import { unzip } from './unzip.ts'
import { descendants, firstOf, parseXml, textOf, type XmlElement } from './xml.ts'

/** Parts of a book with fewer characters are covers, half titles or dividers. */
const SHORTEST = 200

/** An EPUB book: an article a chapter, in the order of the spine. */
export function* readEpub(file: SourceFile, _: ReadOptions): Generator<ReadItem> {
  const name = labelOf(file)
  let parts: Map<string, Uint8Array>
  let book: XmlElement
  let path: string
  try {
    const wanted = (entry: string) => /\.(x?html?|opf|xml|ncx)$/iu.test(entry)
    parts = new Map(unzip(file.bytes, wanted).files.map(part => [part.name, part.bytes]))
    path =
      firstOf(parseXml(partText(parts, 'META-INF/container.xml')), 'rootfile')?.attributes['full-path'] ?? ''
    book = parseXml(partText(parts, path))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(lost('syntax', file.name, `${name} is no EPUB book that can be opened (${reason}).`))
  }
  if (
    parts.has('META-INF/encryption.xml') &&
    /EncryptedData/u.test(partText(parts, 'META-INF/encryption.xml'))
  ) {
    const locked = [...descendants(parseXml(partText(parts, 'META-INF/encryption.xml')), 'CipherReference')]
    if (locked.some(({ attributes }) => /\.x?html?$/iu.test(attributes.URI ?? '')))
      return yield trouble(lost('encrypted', file.name, `${name} is locked (DRM); give a copy without.`))
  }
  yield* readChapters(file, book, parts, path.replace(/[^/]*$/u, ''))
}

function* readChapters(
  file: SourceFile,
  book: XmlElement,
  parts: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Generator<ReadItem> {
  const name = labelOf(file)
  const stated = bookMetadata(book)
  const { metadata, problems } = findMetadata(stated, name)
  yield* problems.map(({ message }) => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  const hrefs = new Map([...descendants(book, 'item')].map(({ attributes }) => [attributes.id, attributes]))
  let number = 0
  let short = 0
  for (const { attributes } of descendants(book, 'itemref')) {
    const entry = hrefs.get(attributes.idref)
    if (!entry?.href || /\bnav\b/u.test(entry.properties ?? '')) continue
    const bytes = parts.get(resolve(folder, entry.href))
    if (!bytes) {
      yield trouble({
        kind: 'left-out',
        file: file.name,
        message: `${name} lacks its part "${entry.href}".`,
        effect: 'kept',
      })
      continue
    }
    const builder = createTextBuilder()
    addBlocks(parsePage(strFromU8(bytes)).body, builder)
    const { text, structure } = builder.finish()
    if (text.length < SHORTEST) {
      short++
      continue
    }
    number++
    const heading = structure.find(({ kind }) => kind === 'heading')
    const chapter = heading && text.slice(heading.start, heading.end).replace(/\s+/gu, ' ')
    const title = [...new Set([metadata.title, chapter])].filter(Boolean).join(': ')
    yield item({
      id: `${articleId(file.name)}-${number}`,
      ...metadata,
      ...(title && { title }),
      text,
      structure,
    })
  }
  if (short > 0) {
    const message = `${name}: ${short === 1 ? 'one part' : `${short} parts`} of under ${SHORTEST} characters (cover, title page) left out.`
    yield trouble({ kind: 'left-out', file: file.name, message, effect: 'note' })
  }
  if (number === 0) yield trouble(lost('empty', file.name, `${name} holds no chapter with text.`))
}

function bookMetadata(book: XmlElement): Record<string, unknown> {
  const head = firstOf(book, 'metadata')
  const value = (tag: string) => textOf(firstOf(head, tag)) || undefined
  const creators = head ? [...descendants(head, 'creator')].map(textOf) : []
  return {
    title: value('title'),
    author: creators.length > 0 ? creators : undefined,
    publisher: value('publisher'),
    date: value('date'),
    language: value('language'),
    licence: value('rights'),
  }
}

function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path)
  if (!bytes) throw new Error(`it has no ${path || 'package file'}`)
  return strFromU8(bytes)
}

function resolve(folder: string, href: string): string {
  const url = new URL(href, `https://book.invalid/${folder}`)
  return decodeURIComponent(url.pathname.slice(1))
}
