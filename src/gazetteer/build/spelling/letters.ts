/** What newspapers print for a letter (or for several): the first is usual, the others are seen as well. */
export type Letters = Readonly<Record<string, readonly string[]>>

/**
 * Spells a name with every choice of letters, each choice the same throughout the name: Qəbələ is Gabala, Qabala,
 * Gebele or Qebele, never Gabele. Longer keys win over shorter ones. The result is in lower case.
 */
export function respellings(name: string, letters: Letters): string[] {
  const keys = Object.keys(letters).sort((a, b) => b.length - a.length)
  const lower = lowerCase(name)
  const parts: string[] = []
  for (let at = 0; at < lower.length; ) {
    const key = keys.find(candidate => lower.startsWith(candidate, at))
    parts.push(key ?? lower[at]!)
    at += key?.length ?? 1
  }
  let choices: Readonly<Record<string, string>>[] = [{}]
  for (const key of new Set(parts.filter(part => part in letters))) {
    choices = choices.flatMap(choice => letters[key]!.map(spelled => ({ ...choice, [key]: spelled })))
  }
  return choices.map(choice => parts.map(part => choice[part] ?? part).join(''))
}

/** Lower case that keeps the dotted and the dotless i of the Turkic alphabets apart. */
function lowerCase(name: string): string {
  return name.normalize('NFC').replaceAll('İ', 'i').toLowerCase()
}
