import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { LARGEST_FILE, refuseSize } from '../text/size.ts'
import { readDate } from './dates.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'

/** The text export of a press database: a run of articles in one file. */
export async function* readPress(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length, LARGEST_FILE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (text === undefined) return
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)
  const documents = isFactiva(text) ? factiva(lines) : nexis(lines)
  for (const [index, { stated, body }] of documents.entries()) {
    const where = `${name}, article ${index + 1},`
    const whole = body
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()
    if (whole === '') {
      yield trouble(lost('empty', file.name, `${where} has no text.`))
      continue
    }
    const found = findMetadata(stated, where)
    yield* found.problems.map(({ message }) =>
      trouble({ kind: 'field', file: file.name, message, effect: 'kept' }),
    )
    yield item({ id: `${articleId(file.name)}-${index + 1}`, ...found.metadata, text: whole })
  }
  if (documents.length === 0)
    yield trouble(
      lost('empty', file.name, `${name} holds no article that can be told apart; say --separator LINE.`),
    )
}

interface PressDocument {
  readonly stated: Record<string, unknown>
  readonly body: readonly string[]
}

/** Whether a text is Factiva's export, whose fields begin with two capitals at the line's start. */
export function isFactiva(text: string): boolean {
  const start = text.slice(0, 50_000)
  return /^HD\s/mu.test(start) && /^(?:WC|PD|SN|LP|AN)\s/mu.test(start) && /^Document \S{10,}$/mu.test(text)
}

/** Whether a text is Nexis' export, which counts its documents and ends each with a line. */
export function isNexis(text: string): boolean {
  const start = text.slice(0, 50_000)
  if (
    /^\s*(?:Document )?\d+ of \d+(?: DOCUMENTS)?\s*$/mu.test(start) &&
    /^(?:LENGTH|BYLINE|LOAD-DATE|Length|Byline|Load-Date):/mu.test(start)
  )
    return true
  return /^End of Document\s*$/mu.test(text) && /^(?:Length|Byline|Load-Date|Section):/mu.test(start)
}

const TEXT_CODES = new Set(['LP', 'TD'])
const CODE = /^\s{0,4}([A-Z][A-Z0-9])(?:\s+(.*))?$/u
/** Codes of the export; another pair of capitals at a line's start is the text's. */
const FACTIVA_CODES = new Set(
  'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN ART CLM CX'.split(' '),
)

function factiva(lines: readonly string[]): PressDocument[] {
  const documents: PressDocument[] = []
  let fields = new Map<string, string[]>()
  let code = ''
  for (const line of lines) {
    if (/^Document \S{10,}\s*$/u.test(line)) {
      if (fields.size > 0) documents.push(fromFactiva(fields))
      fields = new Map()
      code = ''
      continue
    }
    const [, next, rest] = CODE.exec(line) ?? []
    if (next !== undefined && FACTIVA_CODES.has(next)) {
      code = next
      fields.set(code, rest ? [rest] : [])
    } else if (code !== '') fields.get(code)?.push(line.trim())
  }
  if (fields.has('HD')) documents.push(fromFactiva(fields))
  return documents
}

function fromFactiva(fields: ReadonlyMap<string, readonly string[]>): PressDocument {
  const value = (code: string) => fields.get(code)?.join(' ').replace(/\s+/gu, ' ').trim() || undefined
  const body = [...fields].flatMap(([code, lines]) => (TEXT_CODES.has(code) ? ['', ...lines] : []))
  return {
    stated: {
      title: value('HD'),
      author: value('BY')?.replace(/^by\s+/iu, ''),
      publisher: value('SN'),
      date: readDate(value('PD')),
      language: value('LA'),
      licence: value('CY'),
    },
    body,
  }
}

const COUNTER = /^\s*(?:Document )?\d+ of \d+(?: DOCUMENTS)?\s*$/u
const LABEL =
  /^\s*(LENGTH|BYLINE|SECTION|HEADLINE|DATELINE|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|Length|Byline|Section|Headline|Dateline|Load-Date|Language|Publication-Type|Graphic|Copyright|Classification|Subject|Industry|Geographic|Body)(?::\s*(.*))?$/u

function nexis(lines: readonly string[]): PressDocument[] {
  const documents: PressDocument[] = []
  let current: string[] = []
  const finish = () => {
    const document = fromNexis(current)
    if (document) documents.push(document)
    current = []
  }
  for (const line of lines) {
    if (COUNTER.test(line) || /^End of Document\s*$/u.test(line)) finish()
    else current.push(line)
  }
  finish()
  return documents
}

/** Before the first label stand publisher, date and title in lines of their own; behind `LENGTH` or `Body` the text. */
function fromNexis(lines: readonly string[]): PressDocument | undefined {
  if (!lines.some(line => LABEL.test(line))) return undefined
  const stated: Record<string, string | undefined> = {}
  const head: string[] = []
  const body: string[] = []
  let place: 'head' | 'body' | 'tail' = 'head'
  for (const line of lines) {
    const [, label, rest] = LABEL.exec(line) ?? []
    const key = label?.toLowerCase()
    if (key === undefined || (rest === undefined && !['body', 'classification'].includes(key))) {
      if (place === 'head') head.push(line.trim())
      else if (place === 'body') body.push(line.trim())
      continue
    }
    if (key === 'headline') stated.title = rest
    else if (key === 'byline') stated.author = rest?.replace(/^by\s+/iu, '')
    else if (key === 'language') stated.language = rest?.split(/[;,]/u)[0]?.trim()
    // The city at the head of the text belongs to it: it tells where the news is from.
    else if (key === 'dateline' && rest) body.push(rest, '')
    if (key === 'length' || key === 'body') place = 'body'
    else if (
      [
        'load-date',
        'language',
        'classification',
        'graphic',
        'publication-type',
        'journal-code',
        'subject',
        'industry',
        'geographic',
      ].includes(key)
    )
      place = place === 'head' ? 'head' : 'tail'
  }
  const names = head.filter(line => line !== '' && !/^(?:Copyright|All Rights Reserved)/iu.test(line))
  const day = names.map(readDate).find(date => date !== undefined)
  const others = names.filter(line => readDate(line) === undefined)
  // New exports begin with the title, old ones with the publisher.
  const old = lines.some(line => /^\s*(?:LENGTH|HEADLINE|BYLINE):/u.test(line))
  const [first, second] = others
  return {
    stated: { title: old ? second : first, publisher: old ? first : second, date: day, ...stated },
    body: body.filter(line => !/^(?:Copyright \d{4}|All Rights Reserved)/iu.test(line)),
  }
}
