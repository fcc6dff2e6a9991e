import { item, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { show } from '../show.ts'
import { refuseSize } from '../text/size.ts'
import { fieldsOf } from './fields.ts'
import { articleId, contentId } from './id.ts'
import { readStructure } from './structure.ts'
import { isRecord, typeName } from './values.ts'

/** NewsAPI cuts its texts and says by how much. */
const CUT = /\[\+\d+ chars\]\s*$/u

/**
 * One article of a JSON file, whatever its keys are called.
 *
 * @param where what to call it in a sentence.
 * @param alone whether it is the whole file, which then gives it its id.
 */
export function* readJsonArticle(
  { name: file }: Pick<SourceFile, 'name'>,
  value: unknown,
  where: string,
  { fields }: ReadOptions,
  alone: boolean,
): Generator<ReadItem> {
  if (!isRecord(value))
    return yield trouble(
      lost('syntax', file, `${where} should be an object {"id","text"} and is ${typeName(value)}.`),
    )
  const { id, text, textKey, metadata, problems } = fieldsOf(value, where, fields)
  if (text === undefined) return yield trouble(lost('no-text', file, noText(value, where, textKey)))
  const tooLarge = refuseSize(where, text.length)
  if (tooLarge) return yield trouble(lost('size', file, tooLarge))
  // The text is kept even if another field cannot be read.
  yield* problems.map(message => trouble({ kind: 'field', file, message, effect: 'kept' }))
  if (CUT.test(text)) {
    const message = `${where} holds the beginning of its text alone ("${CUT.exec(text)?.[0].trim()}"); get the whole from its address.`
    yield trouble({ kind: 'left-out', file, message, effect: 'kept' })
  }
  const structure = readStructure(value.structure, text.length)
  yield item({
    id: id ?? (alone ? articleId(file) : contentId(text)),
    text,
    ...metadata,
    ...(structure.length > 0 && { structure }),
  })
}

function noText(value: Record<string, unknown>, where: string, key: string | undefined): string {
  if (key !== undefined && Object.hasOwn(value, key))
    return `${where} should have a "${key}" of text and has ${typeName(value[key])}.`
  const keys = Object.keys(value)
  const few = keys.slice(0, 12).map(show).join(', ')
  const what = keys.length === 0 ? 'nothing' : `${few}${keys.length > 12 ? ' …' : ''}`
  return `${where} has no "text" (it has ${what}); if another key holds it, say --field text=KEY.`
}
