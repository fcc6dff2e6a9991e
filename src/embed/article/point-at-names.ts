import type { CorpusMention } from '../../corpus/index.ts'
import type { PageText } from './page-text.ts'
import { covers, offsetAtPoint, rangeOf } from './ranges.ts'

/** One article's text as it stands in the page, with the names that were found in it. */
export interface NamedText {
  readonly element: Element
  readonly page: PageText
  /** The mentions that mean a place, in the order of the text. */
  readonly mentions: readonly CorpusMention[]
}

/** What the reader's pointer does in the text. */
export interface PointerHandlers {
  readonly onPoint: (mention: CorpusMention | null) => void
  readonly onChoose: (mention: CorpusMention) => void
}

/** Links and controls of the host, which keep their own meaning. */
const CONTROLS = 'a[href], button, input, label, select, summary, [role=button], [role=link], [onclick]'

/**
 * Follows the pointer over the host's texts. The text itself has no part in it: names are found by position.
 *
 * @returns follows it in the document of a frame as well.
 */
export function pointAtNames(
  read: () => readonly NamedText[],
  { onPoint, onChoose }: PointerHandlers,
  signal: AbortSignal,
): (page: Document) => void {
  let frame = 0
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  const followed = new WeakSet<Document>()

  const follow = (page: Document): void => {
    if (followed.has(page)) return
    followed.add(page)
    page.addEventListener(
      'pointermove',
      event => {
        if (event.pointerType === 'touch' || frame !== 0) return
        const path = event.composedPath()
        frame = requestAnimationFrame(() => {
          frame = 0
          onPoint(nameAt(read(), path, event.clientX, event.clientY))
        })
      },
      { passive: true, signal },
    )
    page.addEventListener(
      'click',
      event => {
        // A selection of text is none of a name either.
        if (event.defaultPrevented || !page.getSelection()?.isCollapsed) return
        const path = event.composedPath()
        if (path.some(at => isElement(at) && at.matches(CONTROLS))) return
        const mention = nameAt(read(), path, event.clientX, event.clientY)
        if (mention) onChoose(mention)
      },
      { signal },
    )
  }
  follow(document)
  return follow
}

function isElement(target: EventTarget): target is Element {
  return 'matches' in target && 'tagName' in target
}

function nameAt(
  texts: readonly NamedText[],
  path: readonly EventTarget[],
  x: number,
  y: number,
): CorpusMention | null {
  const [target] = path
  if (!target || !isElement(target)) return null
  const root = target.getRootNode()
  if (!('adoptedStyleSheets' in root)) return null
  const named = texts.find(
    ({ element, page }) => path.includes(element) || page.trees.some(tree => tree === root),
  )
  if (!named) return null
  const offset = offsetAtPoint(named.page, root as Document | ShadowRoot, x, y)
  if (offset === null) return null
  // A caret stands between letters, so the end of a name belongs to it; its boxes then decide.
  const mention = named.mentions.find(({ start, end }) => start <= offset && offset <= end)
  const range = mention && rangeOf(named.page, mention.start, mention.end)
  return mention && range && covers(range, x, y) ? mention : null
}
