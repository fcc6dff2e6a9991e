import { isSelector } from '../mount/is-selector.ts'

/** What is no part of an article in most pages: ways around, asides, notes' marks, what a page hides from readers. */
const DEFAULT =
  'nav, aside, [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="doc-noteref"], [role="doc-toc"], [role="doc-endnotes"], .footnote-ref, .noprint'

/** A mark behind a word: a number, a letter or a sign, bracketed or not. */
const MARK = /^\s*[[(]?\s*(\d{1,3}|[a-z]{1,2}|[*†‡§¶#]{1,3}|note \d{1,3})\s*[\])]?\s*$/iu

/**
 * Tells which elements inside an article are left out.
 *
 * @param exclude a CSS selector, from the element's attribute of this name: left out besides the usual; `none` where
 * nothing at all is; null for the usual alone.
 */
export function leftOut(exclude: string | null): (element: Element) => boolean {
  const given = exclude?.trim() ?? ''
  if (given.toLowerCase() === 'none') return () => false
  const selector = given && isSelector(given) ? `${DEFAULT}, ${given}` : DEFAULT
  return element =>
    element.matches(selector) || (/^SU[PB]$/i.test(element.tagName) && MARK.test(element.textContent ?? ''))
}
