/** A gazetteer that cannot be opened, built or asked. The message says what was expected and what came. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
}

/** The error for a file that contradicts itself: `what` is its fault, as a clause without a stop. */
export function damaged(what: string): GazetteerError {
  return new GazetteerError(`The gazetteer is damaged: ${what}.`)
}
