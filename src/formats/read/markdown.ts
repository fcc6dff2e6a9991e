import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { refuseSize } from '../text/size.ts'
import { createTextBuilder, type TextBuilder } from '../text/text-builder.ts'
import { readFrontMatter } from './front-matter.ts'
import { articleId } from './id.ts'
import { unlikeMarkdown } from './markdown-shape.ts'

/** Markdown (CommonMark) with YAML front matter. The text is what a page made of it would say. */
export async function* readMarkdown(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text: source, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (source === undefined) return
  const front = readFrontMatter(source, name)
  yield* front.problems.map(message => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  const body = source.slice(front.length)
  const odd = unlikeMarkdown(body)
  if (odd !== undefined && body.trim() !== '') {
    const message = `${name} has ${odd}, as no Markdown has; it was read as plain text.`
    yield trouble({ kind: 'syntax', file: file.name, message, effect: 'kept' })
    return yield item({ id: articleId(file.name), ...front.metadata, text: body })
  }
  const builder = createTextBuilder()
  const tree = fromMarkdown(body)
  addNode(tree, builder)
  const { text, structure } = builder.finish()
  if (text.trim() === '')
    return yield trouble(
      lost('empty', file.name, `${name} holds no text; fill it or take it out of the folder.`),
    )
  const [heading] = tree.children
  // A document that begins with its one great heading has it for its title.
  const title =
    heading?.type === 'heading' && heading.depth === 1 ? text.slice(0, structure[0]?.end) : undefined
  yield item({ id: articleId(file.name), ...(title && { title }), ...front.metadata, text, structure })
}

function addNode(node: Nodes, builder: TextBuilder): void {
  const inside = () => {
    if ('children' in node) for (const child of node.children) addNode(child, builder)
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      builder.flow(node.value)
      return
    case 'break':
      builder.breakLine(1)
      return
    case 'heading':
      builder.breakLine(2)
      builder.range({ kind: 'heading', level: node.depth }, inside)
      builder.breakLine(2)
      return
    case 'paragraph':
      builder.block('paragraph', inside)
      return
    case 'blockquote':
      builder.block('quote', inside)
      return
    case 'listItem':
      builder.breakLine(1)
      builder.range({ kind: 'item' }, () => {
        // In a tight list the paragraph inside an item is no paragraph of its own.
        for (const child of node.children)
          if (child.type === 'paragraph') for (const part of child.children) addNode(part, builder)
          else addNode(child, builder)
      })
      builder.breakLine(1)
      return
    case 'code':
      builder.breakLine(2)
      builder.range({ kind: 'verse' }, () => builder.verbatim(node.value))
      builder.breakLine(2)
      return
    case 'link':
      ;/^https?:\/\//iu.test(node.url) ? builder.range({ kind: 'link', href: node.url }, inside) : inside()
      return
    case 'image':
      builder.range({ kind: 'caption' }, () => builder.flow(node.alt ?? ''))
      return
    case 'html':
      // Tags alone: what stands between them are nodes of their own.
      return
    case 'thematicBreak':
    case 'definition':
      builder.breakLine(2)
      return
    default:
      inside()
      return
  }
}
