/** A gazetteer that cannot be opened or built. The message says what was expected and what came. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
}
