import css from '../../viewer/style/index.css?inline'
import type { Theme } from '../types.ts'
import { EMBED_STYLES, RESET } from './embed-styles.ts'
import { shadowCss } from './shadow-css.ts'

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
