const pairs: readonly (readonly [long: string, short: string])[] = [
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]

const other = new Map(
  pairs.flatMap(
    ([long, short]) =>
      [
        [long, short],
        [short, long],
      ] as const,
  ),
)

/** St Louis for Saint Louis and the other way about, likewise Mount and Fort. `name` is folded. */
export function withAbbreviations(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2 || !words.some(word => other.has(word))) return []
  // The last word is never an abbreviation: "Le Mont", "Rock Fort".
  return [words.map((word, i) => (i < words.length - 1 ? (other.get(word) ?? word) : word)).join(' ')]
}
