const onlyLatin = /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u

/** Whether a name has no letter of another script than the Latin. */
export function isLatin(text: string): boolean {
  return onlyLatin.test(text)
}

/**
 * Whether an alternate name is one that nobody would print: airport codes, single and double letters, addresses,
 * names with digits, and what a machine made letter by letter of a script without capitals ("ba ku", "bwkywhawlt").
 */
export function isNoise(text: string): boolean {
  if (text === '' || /\d/.test(text) || text.includes('://')) return true
  // A single letter at either end is a word that was cut off: "رشت و" is "Rasht and".
  if (!isLatin(text)) return /\s[\u0600-\u06ff]$/.test(text)
  return /^[A-Z]{1,4}$/.test(text) || /^\p{L}{1,2}$/u.test(text) || !/\p{Lu}/u.test(text)
}
