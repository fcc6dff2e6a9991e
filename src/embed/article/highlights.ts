import { type HighlightKind, type Highlights, KINDS } from './highlight-kinds.ts'
import { openOverlay } from './overlay.ts'

// Longhands: WebKit knows no shorthand with a thickness.
const STYLES = `
::highlight(wherein-place) { text-decoration-line: underline; text-decoration-thickness: 1px; text-decoration-color: var(--wherein-highlight, rgb(179 38 30 / 60%)); text-underline-offset: .18em; }
::highlight(wherein-marked) { background-color: var(--wherein-highlight-marked, rgb(179 38 30 / 18%)); }
::highlight(wherein-shown) { background-color: var(--wherein-highlight-shown, #b3261e); color: var(--wherein-highlight-shown-text, #fff); }
`

type Realm = Window & typeof globalThis
type Root = Document | ShadowRoot

/** The style sheet of each tree that names stand in, and how many maps show some there. */
const styled = new Map<Root, { readonly sheet: CSSStyleSheet; users: number }>()

/**
 * Begins to highlight. The page's elements and their attributes stay as they are.
 *
 * @param own the map's own tree, which holds boxes over the text where the engine has no highlights.
 */
export function openHighlights(own: ShadowRoot | null): Highlights {
  const supported = typeof Highlight !== 'undefined' && CSS.highlights !== undefined
  return !supported && own ? openOverlay(own) : openRegistry(supported)
}

function openRegistry(supported: boolean): Highlights {
  const own = new Map<HighlightKind, readonly Range[]>()
  const roots = new Set<Root>()
  let closed = false

  const style = (range: Range): void => {
    const root = range.startContainer.getRootNode()
    if (!isRoot(root) || roots.has(root)) return
    roots.add(root)
    addStyle(root)
  }

  const show = (kind: HighlightKind, ranges: readonly Range[]): void => {
    // What the map still says while it is taken down comes too late.
    if (!supported || closed) return
    const name = `wherein-${kind}`
    for (const range of own.get(kind) ?? []) {
      const registry = realmOf(range)?.CSS.highlights
      const highlight = registry?.get(name)
      highlight?.delete(range)
      if (highlight?.size === 0) registry?.delete(name)
    }
    for (const range of ranges) {
      const realm = realmOf(range)
      if (!realm) continue
      style(range)
      const highlight = realm.CSS.highlights.get(name) ?? new realm.Highlight()
      highlight.priority = KINDS.indexOf(kind)
      highlight.add(range)
      realm.CSS.highlights.set(name, highlight)
    }
    own.set(kind, ranges)
  }

  return {
    show,
    close() {
      for (const kind of KINDS) show(kind, [])
      closed = true
      for (const root of roots) removeStyle(root)
      roots.clear()
    },
  }
}

function addStyle(root: Root): void {
  const known = styled.get(root)
  if (known) {
    known.users++
    return
  }
  const realm = (root instanceof ShadowRoot ? root.ownerDocument : root).defaultView
  if (!realm) return
  // A sheet belongs to the document that made it.
  const sheet = new realm.CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets.push(sheet)
  styled.set(root, { sheet, users: 1 })
}

function removeStyle(root: Root): void {
  const known = styled.get(root)
  if (!known || --known.users > 0) return
  styled.delete(root)
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== known.sheet)
}

function realmOf(range: Range): Realm | null {
  return range.startContainer.ownerDocument?.defaultView ?? null
}

function isRoot(node: Node): node is Root {
  return 'adoptedStyleSheets' in node
}
