import type { Corpus } from '../../corpus/index.ts'
import type { MessageKey, Values } from '../../viewer/index.ts'

/** Why there is nothing to show, as a message of the catalogues. */
export interface Problem {
  readonly key: Extract<MessageKey, `embed${string}`>
  readonly values: Values
}

/** A corpus, or why there is none. */
export type Found =
  | { readonly ok: true; readonly value: Corpus }
  | { readonly ok: false; readonly problem: Problem }

/** What a page gave may be of any length; so much of it is quoted, in UTF-16 code units. */
const QUOTED = 200

/** A problem as a result. */
export function trouble(key: Problem['key'], values: Readonly<Record<string, string | number>> = {}): Found {
  const clipped = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED)} …` : value,
  ])
  return { ok: false, problem: { key, values: Object.fromEntries(clipped) } }
}

/** What was thrown, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
