import type { Corpus } from '../../../corpus/index.ts'
import type { MessageKey, Values } from '../../i18n/index.ts'

/** Why there is nothing to show, as a message of the catalogues. */
export interface Problem {
  readonly key: Extract<MessageKey, `corpus${string}` | `embed${string}`>
  readonly values: Values
}

/** A value, or why there is none. */
export type Found<Value = Corpus> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** The most that is quoted of what a page or an address gave, in UTF-16 code units. */
const QUOTED = 200

/** A problem as a result. */
export function trouble(
  key: Problem['key'],
  values: Values = {},
): { readonly ok: false; readonly problem: Problem } {
  const clipped = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED)} …` : value,
  ])
  return { ok: false, problem: { key, values: Object.fromEntries(clipped) } }
}
