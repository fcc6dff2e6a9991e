import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { refuseSize } from '../text/size.ts'
import { readFrontMatter } from './front-matter.ts'
import { articleId } from './id.ts'

/** Plain text: one file is one article, unaltered, or several with a line between them that parts them. */
export async function* readText(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (text === undefined) return
  if (options.separator !== undefined) return yield* readSeparated(file, text, options.separator)
  if (text.trim() === '')
    return yield trouble(
      lost('empty', file.name, `${name} holds no text; fill it or take it out of the folder.`),
    )
  const front = readFrontMatter(text, name)
  yield* front.problems.map(message => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  yield item({ id: articleId(file.name), ...front.metadata, text: text.slice(front.length) })
}

/** The articles of one text file, parted by lines that are the separator and nothing else. */
function* readSeparated(file: SourceFile, text: string, separator: string): Generator<ReadItem> {
  let number = 0
  let piece: string[] = []
  const finish = function* (): Generator<ReadItem> {
    const whole = piece.join('\n').trim()
    piece = []
    if (whole !== '') yield item({ id: `${articleId(file.name)}-${++number}`, text: whole })
  }
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === separator.trim()) yield* finish()
    else piece.push(line)
  }
  yield* finish()
  if (number === 0)
    yield trouble(
      lost('empty', file.name, `${labelOf(file)} holds no text; fill it or take it out of the folder.`),
    )
}
