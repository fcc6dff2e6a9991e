import PostalMime from 'postal-mime'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { LARGEST_FILE, refuseSize } from '../text/size.ts'
import { createTextBuilder } from '../text/text-builder.ts'
import { addBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'

/** A mail (.eml). Attachments are named and left out. */
export async function* readMail(file: SourceFile, _: ReadOptions): AsyncGenerator<ReadItem> {
  const tooLarge = refuseSize(labelOf(file), file.bytes.length, LARGEST_FILE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  yield* readMessage(file, file.bytes, labelOf(file), articleId(file.name))
}

const utf8 = new TextEncoder()
const FROM = utf8.encode('\nFrom ')

/** A mailbox (.mbox, RFC 4155): an article a mail. */
export async function* readMailbox(file: SourceFile, _: ReadOptions): AsyncGenerator<ReadItem> {
  const { bytes } = file
  let number = 0
  let start = 0
  while (start < bytes.length) {
    const next = indexOf(bytes, FROM, start + 1)
    const end = next < 0 ? bytes.length : next
    const head = bytes.indexOf(0x0a, start === 0 ? 0 : start + 1)
    const message = bytes.subarray(head < 0 ? start : head + 1, end)
    number++
    if (message.length > 0)
      yield* readMessage(
        file,
        message,
        `${labelOf(file)}, mail ${number},`,
        `${articleId(file.name)}-${number}`,
      )
    start = end
    if (next < 0) break
  }
}

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(part[0]!, from); at >= 0; at = bytes.indexOf(part[0]!, at + 1))
    if (part.every((byte, i) => bytes[at + i] === byte)) return at
  return -1
}

async function* readMessage(
  file: SourceFile,
  bytes: Uint8Array,
  where: string,
  id: string,
): AsyncGenerator<ReadItem> {
  let mail: Awaited<ReturnType<PostalMime['parse']>>
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(lost('syntax', file.name, `${where} is no mail that can be read (${reason}).`))
  }
  const plain = mail.text?.replace(/\r\n/gu, '\n').trim() ?? ''
  const builder = createTextBuilder()
  if (plain === '' && mail.html) addBlocks(parsePage(mail.html).body, builder)
  const html = builder.finish()
  const text = plain === '' ? html.text : plain
  if (text.trim() === '') return yield trouble(lost('empty', file.name, `${where} holds no text.`))
  if (mail.attachments.length > 0) {
    const names = mail.attachments
      .slice(0, 3)
      .map(({ filename }) => filename ?? 'one without a name')
      .join(', ')
    const message = `${where} has attachments that were not read (${names}${mail.attachments.length > 3 ? ', …' : ''}); save them and give them too.`
    yield trouble({ kind: 'left-out', file: file.name, message, effect: 'note' })
  }
  const { metadata, problems } = findMetadata(
    { title: mail.subject, author: mail.from?.name || mail.from?.address, date: mail.date },
    where,
  )
  yield* problems.map(({ message }) => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  yield item({ id, ...metadata, text, ...(plain === '' && { structure: html.structure }) })
}
