/** A value, or one plain sentence that says what was expected, what came, and the mend. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly error: string
      /** Where in the file it lies, in the file's own words: `mentions[3].place`. */
      readonly at?: string
    }

/** Wraps a value that could be read. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Wraps the sentence that says why nothing could be read. */
export function failure(error: string, at?: string): Result<never> {
  return { ok: false, error, ...(at !== undefined && { at }) }
}
