/** `a/b/report.txt` → `a/b/report`: the id of an article that is a file. */
export function articleId(fileName: string): string {
  return fileName.replaceAll('\\', '/').replace(/([^/])\.[^./]*$/u, '$1')
}

/** An id made from what an article says, for one that came without: the same text has the same id wherever it stands. */
export function contentId(text: string): string {
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), twice with different offsets: 64 bits.
  let [a, b] = [0x811c9dc5, 0x050c5d1f]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x01000193) ^ (a >>> 15)
  }
  const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0')
  return `article-${hex(a)}${hex(b).slice(0, 4)}`
}
