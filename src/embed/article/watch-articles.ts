import { findArticles, rootsAround } from './find-articles.ts'

/** Rest after a change before the text is read again, in milliseconds: typing and re-rendering come in bursts. */
const REST = 150

/** Of the articles, what tells that their text has changed. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'style', 'aria-hidden', 'open'],
}

/** What a selector finds in a page, followed through changes. */
export interface Watch {
  readonly elements: () => readonly Element[]
  /** Follows these trees as well: shadow roots and frames inside the articles, which no observer looks into by itself. */
  readonly follow: (trees: readonly Node[]) => void
  close(): void
}

/**
 * Finds articles and calls back at once and after each change: of their text, of their number, and where a re-rendering
 * page replaced them.
 */
export function watchArticles(
  map: Element,
  selector: string,
  onChange: (elements: readonly Element[]) => void,
): Watch {
  const end = new AbortController()
  let elements = findArticles(map, selector)
  let trees: readonly Node[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      awaitDefinitions()
      onChange(elements)
    }, REST)
  }
  const inside = new MutationObserver(later)
  const observe = () => {
    inside.disconnect()
    for (const node of [...elements, ...trees]) inside.observe(node, CHANGES)
  }
  const around = new MutationObserver(() => {
    const found = findArticles(map, selector)
    if (found.length === elements.length && found.every((element, i) => element === elements[i])) return
    elements = found
    trees = []
    observe()
    later()
  })
  const attributeFilter = ['id', 'class', ...attributesIn(selector)]
  for (const root of rootsAround(map))
    around.observe(root, { subtree: true, childList: true, attributeFilter })
  observe()
  // A frame inside an article has its text once it has loaded. The event does not rise, but it can be caught above.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && elements.some(element => element.contains(target))) later()
    },
    { capture: true, signal: end.signal },
  )
  // A custom element may get its shadow tree with its definition, of which nothing else tells.
  const awaited = new Set<string>()
  const awaitDefinitions = () => {
    for (const element of elements)
      for (const { localName } of [element, ...element.querySelectorAll(':not(:defined)')]) {
        if (awaited.has(localName) || !localName.includes('-') || customElements.get(localName)) continue
        awaited.add(localName)
        customElements.whenDefined(localName).then(() => end.signal.aborted || later())
      }
  }
  awaitDefinitions()
  onChange(elements)
  return {
    elements: () => elements,
    follow(now) {
      if (now.length === trees.length && now.every((tree, i) => tree === trees[i])) return
      trees = now
      observe()
    },
    close() {
      end.abort()
      clearTimeout(timer)
      inside.disconnect()
      around.disconnect()
    },
  }
}

/** The attributes that a selector speaks of, as in `[data-story]`: where one changes, other elements may match. */
function attributesIn(selector: string): string[] {
  return [...selector.matchAll(/\[\s*([\w-]+)/g)].flatMap(([, name]) => name ?? [])
}
