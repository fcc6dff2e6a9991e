/** The colours a reader chose for the page; null leaves them to the system. */
export type Theme = 'light' | 'dark' | null

const KEY = 'wherein-theme'

/** The event on the window that tells of other colours. */
const CHANGED = 'wherein-theme'

const DARK = '(prefers-color-scheme: dark)'

/** Whether the page is dark now. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia(DARK).matches : theme === 'dark'
}

/** Sets the page's colours, and keeps the choice for the next visit. What the system would choose too is left to it. */
export function chooseTheme(theme: Theme): void {
  const own = theme !== null && (theme === 'dark') !== matchMedia(DARK).matches ? theme : null
  setTheme(own)
  try {
    if (own) localStorage.setItem(KEY, own)
    else localStorage.removeItem(KEY)
  } catch {
    // Where nothing may be kept, the choice holds until the page is left.
  }
}

/** Gives the page the colours that the reader chose on an earlier visit. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(KEY)
    if (kept === 'light' || kept === 'dark') setTheme(kept)
  } catch {
    // As above.
  }
}

/** Calls back when the page's colours change; returns what ends that. */
export function onThemeChange(listener: () => void): () => void {
  const system = matchMedia(DARK)
  system.addEventListener('change', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    system.removeEventListener('change', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

/** The rules for the dark: they ask the system as long as the reader chooses nothing. */
const darkRules = new Set<CSSMediaRule>()

function setTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  root.style.colorScheme = theme ?? ''
  for (const rule of [...document.styleSheets].flatMap(rulesOf))
    if (rule instanceof CSSMediaRule && rule.media.mediaText === DARK) darkRules.add(rule)
  for (const rule of darkRules)
    rule.media.mediaText = theme === null ? DARK : theme === 'dark' ? 'all' : 'not all'
  window.dispatchEvent(new Event(CHANGED))
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // A sheet of another site may not be read, and is none of ours.
    return []
  }
}
