/** Cuts a GeoJSON text into its features, however long it is. */
export interface FeatureReader {
  readonly read: (text: string) => void
  /** The line on which the text begins that no bracket has closed yet, or 0. */
  readonly openSince: () => number
}

/**
 * Calls `use` with the text of every feature and the line on which it begins: each object in the array "features" of a
 * collection, each object of an array, or, where there are neither, each object by itself.
 */
export function createFeatureReader(use: (text: string, line: number) => void): FeatureReader {
  /** What is open around the current character: "{" and "[". */
  let depth = 0
  /** The depth at which features begin: 0 until a collection or an array is met. */
  let level = 0
  let inString = false
  let escaped = false
  let parts: string[] = []
  let begun = 0
  /** The latest string outside a feature: the key "features" makes the next array the collection. */
  let key = ''

  let line = 1

  function read(text: string): void {
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!
      if (character === '\n') line++
      if (inString) {
        if (escaped) escaped = false
        else if (character === '\\') escaped = true
        else if (character === '"') inString = false
        else if (depth === 1 && level === 0) key += character
        continue
      }
      if (character === '"') {
        inString = true
        if (depth === 1 && level === 0) key = ''
      } else if (character === '{' || character === '[') {
        if (character === '[' && depth === 0) level = 1
        else if (character === '[' && depth === 1 && level === 0 && key === 'features') {
          level = 2
          begun = 0
        } else if (character === '{' && depth === level) {
          from = i
          begun = line
          parts = []
        }
        depth++
      } else if (character === '}' || character === ']') {
        depth--
        if (character === '}' && depth === level && begun > 0) {
          parts.push(text.slice(from, i + 1))
          use(parts.join(''), begun)
          begun = 0
          parts = []
        } else if (character === ']' && depth < level) level = 0
      }
    }
    if (begun > 0) parts.push(text.slice(from))
  }

  return { read, openSince: () => (depth > 0 || inString ? begun || line : 0) }
}
