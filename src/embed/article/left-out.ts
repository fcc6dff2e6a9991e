/** What is no part of an article in most pages: ways around, asides, notes' marks, what a page hides from readers. */
const DEFAULT =
  'nav, aside, [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="doc-noteref"], [role="doc-toc"], [role="doc-endnotes"], .footnote-ref, .noprint'

/** One mark behind a word: a number, a letter or a sign, bracketed or not. */
const ONE = String.raw`[[(]?\s*(?:\d{1,3}|[a-z]{1,2}|[*†‡§¶#]{1,3}|note \d{1,3})\s*[\])]?`
/** Several stand side by side, or as a list or a span: `1, 2`, `[3]–[5]`. */
const MARKS = new RegExp(String.raw`^\s*${ONE}(?:\s*[,;–-]?\s*${ONE})*\s*$`, 'iu')

/** Longer than any list of marks, in UTF-16 code units: what is longer is text, and never tried, since trying takes its square. */
const LONGEST = 80

/** An abbreviation whose end is raised, as in S<sup>t</sup> Petersburg: those letters belong to the name. */
const SHORT = /(?:^|[^\p{L}])\p{Lu}\p{Ll}?$/u

/**
 * Tells which elements inside an article are left out.
 *
 * @param exclude a CSS selector, from the element's attribute of this name: left out besides the usual; `none` where
 * nothing at all is; null for the usual alone.
 */
export function leftOut(exclude: string | null): (element: Element) => boolean {
  const given = exclude?.trim() ?? ''
  if (given.toLowerCase() === 'none') return () => false
  const selector = given ? `${DEFAULT}, ${given}` : DEFAULT
  return element => element.matches(selector) || isMark(element)
}

function isMark(element: Element): boolean {
  if (!/^SU[PB]$/i.test(element.tagName)) return false
  const text = element.textContent ?? ''
  if (text.length > LONGEST || !MARKS.test(text)) return false
  return !(/^\p{Ll}+$/u.test(text.trim()) && SHORT.test(element.previousSibling?.textContent ?? ''))
}
