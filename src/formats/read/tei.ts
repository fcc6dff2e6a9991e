import type { GivenMention } from '../../corpus/index.ts'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText, xmlEncoding } from '../text/decode.ts'
import { refuseSize } from '../text/size.ts'
import { createTextBuilder, type TextBuilder } from '../text/text-builder.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'
import { type ListedPlace, listedPlaces } from './tei-places.ts'
import { descendants, firstOf, parseXml, textOf, type XmlElement } from './xml.ts'

/** TEI (P5): the text of each document, what its header states, and the place names it marks. */
export async function* readTei(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length, 5 * 20 * 1024 * 1024)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text: xml, problems } = await decodeText(file, options, xmlEncoding)
  yield* problems.map(trouble)
  if (xml === undefined) return
  let root: XmlElement
  try {
    root = parseXml(xml)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(lost('syntax', file.name, `${name} is not well-formed XML (${reason}).`))
  }
  const inner =
    root.name === 'teiCorpus'
      ? root.children.filter(child => typeof child !== 'string' && child.name === 'TEI')
      : [root]
  // A list of places may stand in the header of the corpus and serve all its texts.
  const places = listedPlaces(root)
  for (const [index, document] of inner.entries()) {
    if (typeof document === 'string') continue
    const id =
      document.attributes.n ??
      document.attributes['xml:id'] ??
      (inner.length > 1 ? `${articleId(file.name)}-${index + 1}` : articleId(file.name))
    yield* readDocument(file, document, id, places)
  }
}

function* readDocument(
  file: SourceFile,
  document: XmlElement,
  id: string,
  places: ReadonlyMap<string, ListedPlace>,
): Generator<ReadItem> {
  const where = labelOf(file)
  const body = document.children.find(child => typeof child !== 'string' && child.name === 'text')
  const builder = createTextBuilder()
  const given: GivenMention[] = []
  if (body && typeof body !== 'string') addElement(body, builder, given, places, 0)
  const { text, structure } = builder.finish()
  if (text.trim() === '')
    return yield trouble(lost('empty', file.name, `${where} has no text in its <text>.`))
  const { metadata, problems } = findMetadata(headerOf(document), where)
  yield* problems.map(({ message }) => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  yield item({ id, ...metadata, text, structure, ...(given.length > 0 && { given }) })
}

function headerOf(document: XmlElement): Record<string, unknown> {
  const header = firstOf(document, 'teiHeader')
  const statement = firstOf(header, 'titleStmt')
  const publication = firstOf(header, 'publicationStmt')
  const source = firstOf(header, 'sourceDesc')
  const value = (...elements: (XmlElement | undefined)[]) => elements.map(textOf).find(text => text !== '')
  const date = firstOf(source, 'date') ?? firstOf(publication, 'date')
  const authors = statement ? [...descendants(statement, 'author')].map(textOf).filter(Boolean) : []
  const language = firstOf(header, 'language')?.attributes.ident ?? document.attributes['xml:lang']
  const address = source
    ? [...descendants(source, 'ref'), ...descendants(source, 'ptr')].find(({ attributes }) =>
        /^https?:/u.test(attributes.target ?? ''),
      )
    : undefined
  return {
    title: value(firstOf(statement, 'title')),
    author: authors.length > 0 ? authors : undefined,
    publisher: value(firstOf(source, 'publisher'), firstOf(publication, 'publisher')),
    placeOfPublication: value(firstOf(source, 'pubPlace'), firstOf(publication, 'pubPlace')),
    date: date?.attributes.when ?? value(date),
    url: address?.attributes.target,
    language,
    licence: value(firstOf(publication, 'licence')),
  }
}

/** Elements whose content is no part of the running text. */
const LEFT_OUT = new Set([
  'teiHeader',
  'fw',
  'figure',
  'graphic',
  'sic',
  'orig',
  'abbr',
  'del',
  'standOff',
  'listPlace',
])
const CHOICES = new Set(['sic', 'orig', 'abbr'])

function addElement(
  element: XmlElement,
  builder: TextBuilder,
  given: GivenMention[],
  places: ReadonlyMap<string, ListedPlace>,
  depth: number,
  parent = '',
): void {
  const inside = () => {
    for (const child of element.children) {
      if (typeof child === 'string') builder.flow(child)
      else addElement(child, builder, given, places, depth + (element.name === 'div' ? 1 : 0), element.name)
    }
  }
  // `sic`, `orig` and `abbr` give way to their other form inside `choice` alone.
  if (LEFT_OUT.has(element.name) && !(CHOICES.has(element.name) && parent !== 'choice')) {
    if (element.name !== 'figure') return
    const described = firstOf(element, 'head') ?? firstOf(element, 'figDesc')
    if (described) builder.block('caption', () => builder.flow(textOf(described)))
    return
  }
  switch (element.name) {
    case 'head':
      builder.breakLine(2)
      builder.range({ kind: 'heading', level: Math.min(6, Math.max(1, depth)) }, inside)
      builder.breakLine(2)
      return
    case 'p':
    case 'ab':
    case 'note':
      builder.block('paragraph', inside)
      return
    case 'quote':
    case 'cit':
      builder.range({ kind: 'quote' }, inside)
      return
    case 'l':
      builder.breakLine(1)
      builder.range({ kind: 'verse' }, inside)
      builder.breakLine(1)
      return
    case 'item':
      builder.breakLine(1)
      builder.range({ kind: 'item' }, inside)
      builder.breakLine(1)
      return
    case 'row':
      builder.breakLine(1)
      builder.range({ kind: 'row' }, inside)
      builder.breakLine(1)
      return
    case 'cell':
      inside()
      builder.flow(' ')
      return
    case 'lb':
      element.attributes.break === 'no' ? undefined : builder.breakLine(1)
      return
    case 'div':
    case 'lg':
    case 'list':
    case 'table':
    case 'front':
    case 'body':
    case 'back':
    case 'opener':
    case 'closer':
    case 'sp':
      builder.breakLine(2)
      inside()
      builder.breakLine(2)
      return
    case 'ref': {
      const href = element.attributes.target
      href !== undefined && /^https?:\/\//iu.test(href)
        ? builder.range({ kind: 'link', href }, inside)
        : inside()
      return
    }
    default:
      if (!isPlaceName(element)) {
        inside()
        return
      }
      addPlaceName(element, builder, given, places, inside)
  }
}

const PLACE_NAMES = new Set(['placeName', 'geogName', 'settlement', 'country', 'region', 'district', 'bloc'])

function isPlaceName({ name, attributes }: XmlElement): boolean {
  return PLACE_NAMES.has(name) || ((name === 'name' || name === 'rs') && attributes.type === 'place')
}

function addPlaceName(
  element: XmlElement,
  builder: TextBuilder,
  given: GivenMention[],
  places: ReadonlyMap<string, ListedPlace>,
  inside: () => void,
): void {
  const span = builder.mark()
  const before = given.length
  inside()
  const end = span.end()
  const start = span.start()
  if (start < 0 || end <= start) return
  // A name inside a name says more of the same place: the outer one stands.
  given.length = before
  const ref = element.attributes.ref ?? element.attributes.key
  const listed = ref === undefined ? undefined : places.get(ref.replace(/^#/u, ''))
  const own = listed?.ref ?? (ref?.startsWith('#') ? undefined : ref)
  given.push({
    start,
    end,
    ...(own !== undefined && { ref: own }),
    ...(listed?.name !== undefined && { name: listed.name }),
    ...(listed?.placeKind !== undefined && { placeKind: listed.placeKind }),
    ...(listed?.lat !== undefined && listed.lon !== undefined && { lat: listed.lat, lon: listed.lon }),
  })
}
