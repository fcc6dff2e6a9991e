/** Words numbered in the order in which they come, so that a column can hold numbers instead. */
export interface Words {
  readonly numbers: ReadonlyMap<string, number>
  readonly list: readonly string[]
  /** The number of a word, a new one where it is new. */
  readonly number: (word: string) => number
}

/** @param first words that have numbers from the beginning. */
export function createWords(first: readonly string[] = []): Words {
  const list = [...first]
  const numbers = new Map(list.map((word, i) => [word, i]))
  return {
    numbers,
    list,
    number(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, list.length)
      return list.push(word) - 1
    },
  }
}
