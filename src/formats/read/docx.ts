import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { createTextBuilder } from '../text/text-builder.ts'
import { addBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'

/** Styles of Word and LibreOffice for titles and captions, beside those that the parser knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
]

/** A Word document (Office Open XML). Tracked changes count as accepted; a note says so. */
export async function* readDocx(file: SourceFile, _: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const parts = openParts(file.bytes)
  const body = parts?.['word/document.xml']
  if (!parts || !body)
    return yield trouble(
      lost('syntax', file.name, `${name} is no Word document that can be opened; save it again as .docx.`),
    )
  let html: string
  try {
    html = await toHtml(file.bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(
      lost('syntax', file.name, `${name} is a damaged Word document (${reason}); save it again as .docx.`),
    )
  }
  const builder = createTextBuilder()
  addBlocks(parsePage(html).body, builder)
  const { text, structure } = builder.finish()
  if (text.trim() === '')
    return yield trouble(
      lost('empty', file.name, `${name} holds no text; fill it or take it out of the folder.`),
    )
  const markup = strFromU8(body)
  if (/<w:(?:del|ins|moveFrom)\s/u.test(markup)) {
    const message = `${name} has tracked changes; it was read as if all of them were accepted.`
    yield trouble({ kind: 'left-out', file: file.name, message, effect: 'note' })
  }
  const heading = structure.find(range => range.kind === 'heading' && range.level === 1)
  const { metadata } = findMetadata(properties(parts), name)
  const title = metadata.title ?? (heading && text.slice(heading.start, heading.end))
  yield item({ id: articleId(file.name), ...metadata, ...(title && { title }), text, structure })
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = new Uint8Array(bytes).buffer
  // The parser takes Node's buffers in Node, and the language's own in a browser.
  const given = 'Buffer' in globalThis ? { buffer: globalThis.Buffer.from(arrayBuffer) } : { arrayBuffer }
  const { value } = await mammoth.convertToHtml(given, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  return value
}

/** Parts of the document that are looked at here, and no others. */
function openParts(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^(word\/document|docProps\/core)\.xml$/u.test(name) && originalSize < 200 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}

/** What the document's properties state: Dublin Core. */
function properties(parts: Record<string, Uint8Array>): Record<string, unknown> {
  const core = parts['docProps/core.xml']
  const xml = core ? strFromU8(core) : ''
  const value = (tag: string) => {
    const found = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'u').exec(xml)?.[1]?.trim()
    return found ? unescapeXml(found) : undefined
  }
  return {
    title: value('dc:title'),
    author: value('dc:creator'),
    language: value('dc:language'),
    date: undefined,
  }
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
}
