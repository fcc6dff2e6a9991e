/**
 * How names are shown in the host's text: all of them, those of the place under the pointer, and the one that
 * was chosen. Names in the registry of CSS highlights are shared by all maps of a page.
 */
const KINDS = ['place', 'marked', 'shown'] as const

/** One way to show a name. */
export type HighlightKind = (typeof KINDS)[number]

// Not every engine knows the short form with a thickness, and then drops the whole of it.
const STYLES = `
::highlight(wherein-place) {
  text-decoration-line: underline;
  text-decoration-color: var(--wherein-highlight, rgb(179 38 30 / 60%));
  text-decoration-thickness: 1px;
  text-underline-offset: .18em;
}
::highlight(wherein-marked) { background-color: var(--wherein-highlight-marked, rgb(179 38 30 / 18%)); }
::highlight(wherein-shown) { background-color: var(--wherein-highlight-shown, #b3261e); color: var(--wherein-highlight-shown-text, #fff); }
`

let users = 0
let sheet: CSSStyleSheet | null = null

/** The highlights of one map. */
export interface Highlights {
  show(kind: HighlightKind, ranges: readonly Range[]): void
  close(): void
}

/** Begins to highlight. The page's elements and their attributes stay as they are. */
export function openHighlights(): Highlights {
  const supported = typeof Highlight !== 'undefined' && CSS.highlights !== undefined
  const own = new Map<HighlightKind, readonly Range[]>()
  if (supported && users++ === 0) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    document.adoptedStyleSheets.push(sheet)
  }

  const show = (kind: HighlightKind, ranges: readonly Range[]): void => {
    if (!supported) return
    const name = `wherein-${kind}`
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    highlight.priority = KINDS.indexOf(kind)
    for (const range of own.get(kind) ?? []) highlight.delete(range)
    for (const range of ranges) highlight.add(range)
    own.set(kind, ranges)
    if (highlight.size > 0) CSS.highlights.set(name, highlight)
    else CSS.highlights.delete(name)
  }

  return {
    show,
    close() {
      for (const kind of KINDS) show(kind, [])
      if (!supported || --users > 0) return
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet)
      sheet = null
    },
  }
}
