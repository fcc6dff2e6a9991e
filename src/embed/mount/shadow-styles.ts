import css from '../../viewer/style/index.css?inline'
import type { Theme } from '../types.ts'
import { EMBED_STYLES, RESET } from './embed-styles.ts'

/** Pixels of a `rem` in the viewer's own page. A host's root may have any size: 62.5 % is a common habit. */
const REM = 16

/** Tokens that a host may set: the viewer's own value steps back under another name. */
const OPEN_TOKENS = /(--(?:accent|accent-ink|paper|ink|map-sea|map-land|sans|serif|radius)):/g

/** What the system's colour scheme is asked for, by theme. */
const DARK: Record<Theme, string> = { auto: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' }

/**
 * Rewrites the style sheet of the viewer's page for a block in a shadow tree. Rules for the page go to the
 * block `.stage`; lengths that depend on the page's root or window depend on the block; so do width queries.
 */
export function shadowCss(css: string, theme: Theme): string {
  return css
    .replace(/@media([^{]+)\{/g, (_, query: string) => `${atRule(query, theme)}{`)
    .replace(/@container[^{]+\{/g, inPixels)
    .replace(/(^|[\s,}{])(?::root|html|body|#wherein)(?=[\s,{[:])/g, '$1.stage')
    .replace(
      /(-?\d*\.?\d+)rem\b/g,
      (_, n: string) => `calc(var(--wherein-text-scale, 1) * ${Number(n) * REM}px)`,
    )
    .replace(/(\d*\.?\d+)v([wh])\b/g, '$1cq$2')
    .replace(OPEN_TOKENS, '$1-own:')
    .replace(/color-scheme:\s*light dark/g, `color-scheme: ${theme === 'auto' ? 'light dark' : theme}`)
}

function atRule(query: string, theme: Theme): string {
  if (/prefers-color-scheme:\s*dark/.test(query)) return `@media ${DARK[theme]}`
  if (!/width|height/.test(query)) return `@media${query}`
  return `@container wherein${query.startsWith(' ') ? '' : ' '}${inPixels(query)}`
}

/** A query of sizes with its lengths in pixels: it may not depend on a custom property. */
function inPixels(query: string): string {
  return query.replace(/(\d*\.?\d+)rem\b/g, (_, n: string) => `${Number(n) * REM}px`)
}

const sheets = new Map<Theme, CSSStyleSheet>()

/** The viewer's styles for a shadow tree; made once a theme and shared by all elements of the page. */
export function shadowStyles(theme: Theme): CSSStyleSheet {
  let sheet = sheets.get(theme)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(RESET + shadowCss(css, theme) + EMBED_STYLES)
    sheets.set(theme, sheet)
  }
  return sheet
}
