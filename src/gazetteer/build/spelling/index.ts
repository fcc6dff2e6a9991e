import { foldName } from '../../fold.ts'
import { NameClass } from '../../name-class.ts'
import type { PlaceRecord, RecordName } from '../record.ts'
import { withAbbreviations } from './abbreviations.ts'
import { withGenerics } from './generics.ts'
import { rulesByCountry } from './languages.ts'
import { isLatin } from './noise.ts'
import { withRegionKinds } from './regions.ts'
import { areSimilar } from './similar.ts'

/**
 * A record with the names newspapers give its place: with the spellings that follow by rule. The rules know languages and kinds of places, never a single place.
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

function* spellingsOf(record: PlaceRecord, given: readonly RecordName[]): Generator<string> {
  const latin = richest([
    record.name,
    ...given.filter(({ class: how }) => how <= NameClass.alternate).map(({ text }) => text),
  ])
  yield* romanised(record, latin, given)
  const main = latin[0] ?? record.name
  yield* withAbbreviations(foldName(main))
  if (record.name.includes('/')) yield* record.name.split('/')
  if (record.name.includes('(')) yield record.name.replace(/\s*\(.*\)/, '')
  if (record.kind === 'A.ADM1') for (const name of latin) yield* withRegionKinds(name, record.country ?? '')
  else if (!record.kind.startsWith('P.')) for (const name of latin) yield* withGenerics(name, record.kind)
}

function* romanised(
  record: PlaceRecord,
  latin: readonly string[],
  given: readonly RecordName[],
): Generator<string> {
  const rules = rulesByCountry[record.country ?? '']
  if (!rules || record.kind.startsWith('A.PCL')) return
  for (const rule of rules.alphabet ?? []) for (const name of latin) yield* rule(name)
  for (const rule of rules.latin ?? []) yield* rule(foldName(record.name))
  const main = latin.map(foldName)
  for (const { text, class: how } of given) {
    if (how !== NameClass.foreign) continue
    for (const rule of rules.script ?? []) {
      // Other languages of the same script name the place too: only what sounds like it is kept.
      const spelled = rule(text)
      if (spelled.length > 0 && main.some(name => areSimilar(name, foldName(spelled[0]!)))) yield* spelled
    }
  }
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
