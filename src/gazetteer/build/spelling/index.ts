import { NameClass } from '../../file/name-class.ts'
import { foldName } from '../../fold/fold.ts'
import type { PlaceRecord, RecordName } from '../record.ts'
import { withAbbreviations } from './abbreviations.ts'
import { withGenerics } from './generics.ts'
import { isLatin } from './noise.ts'
import { withRegionKinds } from './regions.ts'
import { romanised, rulesFor } from './romanise.ts'

/**
 * A record with the spellings that follow by rule from its names. The rules know languages and kinds of places, never a single
 * place.
 */
export function withSpellings(record: PlaceRecord): PlaceRecord {
  const given = record.names.flatMap(withoutBrackets)
  const known = new Set([record.name, ...given.map(({ text }) => text)].map(foldName))
  const made: RecordName[] = []
  for (const text of spellingsOf(record, given)) {
    const folded = foldName(text)
    if (folded.length < 3 || known.has(folded)) continue
    known.add(folded)
    made.push({ text: folded, class: NameClass.romanised })
  }
  return { ...record, names: [...given, ...made] }
}

/** One more name of a place that is there already, with the spellings that follow from it. `main` is its main name, folded. */
export function withSpellingsOf(
  name: RecordName,
  place: { main: string; country: string; kind: string },
): RecordName[] {
  if (!rulesFor(place) || name.class > NameClass.foreign) return [name]
  const latin = name.class === NameClass.foreign ? [place.main] : [name.text]
  const spelled = new Set([...romanised({ ...place, name: place.main, latin }, [name])].map(foldName))
  const made = [...spelled].filter(
    text => text.length >= 3 && text !== foldName(name.text) && text !== place.main,
  )
  return [name, ...made.map(text => ({ text, class: NameClass.romanised }))]
}

function* spellingsOf(record: PlaceRecord, given: readonly RecordName[]): Generator<string> {
  const latin = richest([
    record.name,
    ...given.filter(({ class: how }) => how <= NameClass.alternate).map(({ text }) => text),
  ])
  yield* romanised({ name: record.name, kind: record.kind, country: record.country ?? '', latin }, given)
  const main = latin[0] ?? record.name
  yield* withAbbreviations(foldName(main))
  if (record.name.includes('/')) yield* record.name.split('/')
  if (record.name.includes('(') && record.kind !== 'P.PPLX') yield record.name.replace(/\s*\(.*\)/, '')
  if (record.kind === 'A.ADM1') for (const name of latin) yield* withRegionKinds(name, record.country ?? '')
  else if (!record.kind.startsWith('P.')) for (const name of latin) yield* withGenerics(name, record.kind)
}

/** Latin names, of those that fold alike the one with the most diacritics: Xaçmaz rather than Xacmaz. */
function richest(names: readonly string[]): string[] {
  const byFold = new Map<string, string>()
  for (const name of names) {
    if (!isLatin(name)) continue
    const folded = foldName(name)
    const known = byFold.get(folded)
    if (known === undefined || marks(name) > marks(known)) byFold.set(folded, name)
  }
  return [...byFold.values()]
}

function marks(name: string): number {
  return name.replace(/[\x20-\x7e]/g, '').length
}

function withoutBrackets(name: RecordName): RecordName[] {
  const text = name.text.replace(/\s*[([].*[)\]]\s*/, ' ').trim()
  return text === '' ? [] : [{ ...name, text }]
}
