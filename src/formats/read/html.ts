import { Readability } from '@mozilla/readability'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText, htmlCharset, xmlEncoding } from '../text/decode.ts'
import { refuseSize } from '../text/size.ts'
import { createTextBuilder } from '../text/text-builder.ts'
import { addBlocks } from './blocks.ts'
import { type DomNode, type Page, parsePage } from './dom.ts'
import { pageMetadata } from './html-metadata.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'

/** Characters below which a page counts as one without an article: a list of links, a picture, a form. */
const SHORTEST = 140

/** A saved web page: its main text, and what it states about itself. */
export async function* readHtml(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text: html, problems } = await decodeText(
    file,
    options,
    start => htmlCharset(start) ?? xmlEncoding(start),
  )
  yield* problems.map(trouble)
  if (html === undefined) return
  const document = parsePage(html)
  const stated = pageMetadata(document)
  const found = findMetadata(stated, name)
  yield* found.problems.map(({ message }) =>
    trouble({ kind: 'field', file: file.name, message, effect: 'kept' }),
  )
  const { text, structure } = mainText(document, found.metadata.url)
  if (text.trim().length < SHORTEST && !/[.!?。؟…]/u.test(text))
    return yield trouble(
      lost(
        'no-article',
        file.name,
        `${name} is a web page without an article (${text.trim().length} characters of text).`,
      ),
    )
  yield item({ id: articleId(file.name), text, ...found.metadata, structure })
}

/** The main text of a page: what Readability finds, or the whole page if it has little else. */
export function mainText(document: Page, base?: string) {
  const whole = createTextBuilder()
  addBlocks(document.body, whole, base)
  const all = whole.finish()
  // Readability takes its document apart.
  const content = new Readability<DomNode>(document, {
    serializer: node => node,
    charThreshold: 200,
  }).parse()?.content
  if (!content) return all
  const main = createTextBuilder()
  addBlocks(content, main, base)
  const chosen = main.finish()
  return chosen.text.length >= SHORTEST || chosen.text.length * 2 > all.text.length ? chosen : all
}
