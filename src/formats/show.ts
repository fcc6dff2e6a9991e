/** The most characters of a value that a sentence quotes. */
export const SHOWN = 60

/** Characters that steer a terminal or turn the direction of what follows: C0, DEL, C1, and Unicode's bidirectional marks. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/**
 * A value from outside as it stands in a sentence about it: quoted, short, without a sign that a terminal would obey.
 * Nothing of the value is called, so that none can throw; objects and lists are named by their kind.
 */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${visible(value.length > SHOWN ? `${value.slice(0, SHOWN)} …` : value)}"`
    case 'number':
    case 'boolean':
      return `${value}`
    case 'undefined':
      return 'missing'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? 'an array' : 'an object'
    default:
      return `a ${typeof value}`
  }
}

/** A text with what would steer a terminal written out: `\u001b`. */
export function visible(text: string): string {
  return text.replace(STEERING, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
