import { NameClass } from '../../file/name-class.ts'
import { foldName } from '../../fold/fold.ts'
import type { RecordName } from '../record.ts'
import { rulesByCountry } from './languages.ts'
import { areSimilar } from './similar.ts'

/** A place, as far as the rules of its country's languages need to know it. */
export interface Named {
  readonly country: string
  readonly kind: string
  /** Its main name. */
  readonly name: string
  /** Its names in the Latin script. */
  readonly latin: readonly string[]
}

/** The spellings that newspapers use for a place's names, by the rules of its country's languages. */
export function* romanised(place: Named, names: readonly RecordName[]): Generator<string> {
  const rules = rulesFor(place)
  if (!rules) return
  for (const rule of rules.alphabet ?? []) for (const name of place.latin) yield* rule(name)
  for (const rule of rules.latin ?? []) yield* rule(foldName(place.name))
  const sounds = place.latin.map(foldName)
  for (const { text, class: how } of names) {
    if (how !== NameClass.foreign) continue
    for (const rule of rules.script ?? []) {
      // The place also has names in other languages of the same script; only those that sound like its own name are
      // kept.
      const spelled = rule(text)
      if (spelled.length > 0 && sounds.some(name => areSimilar(name, foldName(spelled[0]!)))) yield* spelled
    }
  }
}

/** Whether a country's languages have rules for a name of this kind of place. */
export function rulesFor({ country, kind }: Pick<Named, 'country' | 'kind'>) {
  // Names of countries, waters and lands are English already.
  return /^(?:P\.|A\.ADM)/.test(kind) ? rulesByCountry[country] : undefined
}
