/**
 * Whether two folded names may be the same word in two spellings: at most two letters in five differ (V. Levenshtein's
 * distance, 1966). It keeps the romanisation of a place's own name and drops that of a foreign or former one.
 */
export function areSimilar(a: string, b: string): boolean {
  const most = Math.max(2, Math.floor(0.4 * Math.max(a.length, b.length)))
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]! <= most
}
