import type { HighlightKind, Highlights } from './highlight-kinds.ts'

/** How the boxes of each kind look. Letters keep their colour: nothing but a highlight could change it. */
const LOOKS: Record<HighlightKind, (style: CSSStyleDeclaration) => void> = {
  place(style) {
    style.borderBlockEnd = '1px solid var(--wherein-highlight, rgb(179 38 30 / 60%))'
  },
  marked(style) {
    style.background = 'var(--wherein-highlight-marked, rgb(179 38 30 / 18%))'
  },
  shown(style) {
    style.background = 'rgb(179 38 30 / 22%)'
    style.outline = '2px solid var(--wherein-highlight-shown, #b3261e)'
  },
}

/**
 * Shows names where the engine has no CSS highlights: as boxes over the text. They lie in the map's own shadow tree, in
 * a layer above the page that lets the pointer through, and are laid anew whenever the page scrolls or changes its size;
 * the page's elements and attributes stay as they are. Costs a layout of the names in view for each frame that scrolls.
 */
export function openOverlay(root: ShadowRoot): Highlights {
  const shown = new Map<HighlightKind, readonly Range[]>()
  const end = new AbortController()
  const layer = layerIn(root)
  let frame = 0

  function lay(): void {
    frame = 0
    const boxes: HTMLElement[] = []
    for (const [kind, ranges] of shown)
      for (const range of ranges)
        for (const { x, y, width, height } of rectsInSight(range)) {
          const box = document.createElement('div')
          Object.assign(box.style, { position: 'absolute', boxSizing: 'border-box' })
          Object.assign(box.style, {
            left: `${x}px`,
            top: `${y}px`,
            width: `${width}px`,
            height: `${height}px`,
          })
          LOOKS[kind](box.style)
          box.dataset.kind = kind
          boxes.push(box)
        }
    layer.replaceChildren(...boxes)
  }
  const laySoon = () => {
    if (frame === 0 && !end.signal.aborted) frame = requestAnimationFrame(lay)
  }

  const listen = { capture: true, passive: true, signal: end.signal }
  for (const event of ['scroll', 'resize', 'toggle', 'transitionend'])
    addEventListener(event, laySoon, listen)
  // On paper the boxes would lie where the window was.
  addEventListener('beforeprint', () => layer.replaceChildren(), listen)
  addEventListener('afterprint', laySoon, listen)
  const sizes = new ResizeObserver(laySoon)
  sizes.observe(document.documentElement)
  if (document.body) sizes.observe(document.body)

  return {
    show(kind, ranges) {
      shown.set(kind, ranges)
      laySoon()
    },
    close() {
      end.abort()
      sizes.disconnect()
      cancelAnimationFrame(frame)
      layer.remove()
    },
  }
}

/** A layer of the window's size; a popover where there are such, which nothing around the map clips or covers. */
function layerIn(root: ShadowRoot): HTMLElement {
  const layer = document.createElement('div')
  layer.className = 'name-layer'
  layer.setAttribute('aria-hidden', 'true')
  Object.assign(layer.style, {
    position: 'fixed',
    inset: '0',
    inlineSize: '100vw',
    blockSize: '100vh',
    maxInlineSize: 'none',
    maxBlockSize: 'none',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    background: 'none',
    pointerEvents: 'none',
    zIndex: '2147483647',
  })
  root.append(layer)
  if ('showPopover' in layer) {
    layer.popover = 'manual'
    layer.showPopover()
  }
  return layer
}

/** The boxes of a range that lie in the window, and that no other part of the page covers there. */
function rectsInSight(range: Range): DOMRect[] {
  const { startContainer, commonAncestorContainer: common } = range
  // Texts in frames have windows of their own.
  if (startContainer.ownerDocument !== document || !startContainer.isConnected) return []
  const tree = startContainer.getRootNode()
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return []
  return [...range.getClientRects()].filter(({ x, y, width, height, right, bottom }) => {
    if (width === 0 || right < 0 || bottom < 0 || x > innerWidth || y > innerHeight) return false
    const hit = tree.elementFromPoint(x + width / 2, y + height / 2)
    return hit !== null && (hit.contains(common) || common.contains(hit))
  })
}
