import { themeOf } from '../contract/attributes.ts'
import type { Theme } from '../types.ts'

/**
 * The colours an element shows: its own wish, or else the one scheme that the page around has settled on by
 * `color-scheme`; where that leaves both open, the reader's system decides.
 */
export function schemeOf(element: Element): Theme {
  const own = themeOf(element.getAttribute('theme'))
  if (own !== 'auto') return own
  const schemes = getComputedStyle(element).colorScheme.split(/\s+/)
  const [dark, light] = [schemes.includes('dark'), schemes.includes('light')]
  return dark === light ? 'auto' : dark ? 'dark' : 'light'
}

/** The language of an element as its page has it. */
function languageAround(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
}

/**
 * Calls back when the page changes its colours or its language, as pages with a switch do. They do it by an attribute of
 * an element around; of a computed style no browser tells.
 */
export function followPage(
  element: Element,
  changed: { readonly colours: () => void; readonly language: () => void },
  signal: AbortSignal,
): void {
  let scheme = schemeOf(element)
  let language = languageAround(element)
  const look = () => {
    if (!element.isConnected) return
    const [nowScheme, nowLanguage] = [schemeOf(element), languageAround(element)]
    if (nowLanguage !== language) changed.language()
    else if (nowScheme !== scheme) changed.colours()
    scheme = nowScheme
    language = nowLanguage
  }
  const observer = new MutationObserver(look)
  for (let at = element.parentElement; at; at = at.parentElement) observer.observe(at, { attributes: true })
  if (element.getRootNode() instanceof ShadowRoot)
    for (const at of [document.documentElement, document.body]) observer.observe(at, { attributes: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
