import type { CorpusMention } from '../../corpus/index.ts'
import type { PageText } from './page-text.ts'
import { covers, offsetAtPoint, rangeOf } from './ranges.ts'

/** The page's text as it stands, with the names that were found in it. */
export interface NamedText {
  readonly page: PageText
  /** The mentions that mean a place, in the order of the text. */
  readonly mentions: readonly CorpusMention[]
}

/** What the reader's pointer does in the text. */
export interface PointerHandlers {
  readonly onPoint: (mention: CorpusMention | null) => void
  readonly onChoose: (mention: CorpusMention) => void
}

/** Follows the pointer over the host's text. The text itself has no part in it: names are found by position. */
export function pointAtNames(
  read: () => NamedText | null,
  article: () => Element | null,
  { onPoint, onChoose }: PointerHandlers,
  signal: AbortSignal,
): void {
  let frame = 0
  const inArticle = (event: Event) =>
    event.target instanceof Node && article()?.contains(event.target) === true

  document.addEventListener(
    'pointermove',
    event => {
      if (event.pointerType === 'touch' || frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        onPoint(inArticle(event) ? nameAt(read(), event.clientX, event.clientY) : null)
      })
    },
    { passive: true, signal },
  )
  document.addEventListener(
    'click',
    event => {
      // Links and controls of the host keep their own meaning, and so does a selection of text.
      if (event.defaultPrevented || !inArticle(event) || !getSelection()?.isCollapsed) return
      if (event.target instanceof Element && event.target.closest('a[href], button, input, label, summary'))
        return
      const mention = nameAt(read(), event.clientX, event.clientY)
      if (mention) onChoose(mention)
    },
    { signal },
  )
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

function nameAt(named: NamedText | null, x: number, y: number): CorpusMention | null {
  if (!named) return null
  const offset = offsetAtPoint(named.page, x, y)
  if (offset === null) return null
  // A caret stands between letters, so the end of a name belongs to it; its boxes then decide.
  const mention = named.mentions.find(({ start, end }) => start <= offset && offset <= end)
  const range = mention && rangeOf(named.page, mention.start, mention.end)
  return mention && range && covers(range, x, y) ? mention : null
}
