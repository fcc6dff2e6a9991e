import type { Problem } from '../../viewer/app/load/index.ts'

/** How long the hint stays after the last turn of the wheel, in milliseconds. */
const LINGER = 1200

/**
 * Leaves scrolling to the page: the wheel zooms the map with Ctrl or ⌘ alone, and one finger scrolls the page where
 * two move the map. Events are held back before the map sees them; a word over the map says how it is meant.
 *
 * @param word the hint in the reader's language; empty as long as that is not there.
 */
export function makePolite(
  container: HTMLElement,
  word: (key: Problem['key'], values?: Problem['values']) => string,
  signal: AbortSignal,
): void {
  const hint = document.createElement('p')
  hint.className = 'hint'
  hint.setAttribute('aria-hidden', 'true')
  container.append(hint)
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (text: string) => {
    hint.textContent = text
    hint.dataset.shown = ''
    clearTimeout(timer)
    timer = setTimeout(() => delete hint.dataset.shown, LINGER)
  }
  const overMap = (event: Event) => {
    const [target] = event.composedPath()
    // A popup scrolls its own content and is no part of the map in this.
    return target instanceof Element && target.closest('.map') !== null && !target.closest('.leaflet-popup')
  }

  container.addEventListener(
    'wheel',
    event => {
      if (!overMap(event) || event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      say(word('embedZoom', { key: /Mac/.test(navigator.userAgent) ? '⌘' : word('embedCtrl') }))
    },
    { capture: true, passive: true, signal },
  )
  let touched = 0
  container.addEventListener(
    'touchstart',
    event => {
      if (event.touches.length === 1 && overMap(event)) event.stopPropagation()
    },
    { capture: true, passive: true, signal },
  )
  container.addEventListener(
    'touchmove',
    event => {
      if (event.touches.length !== 1 || !overMap(event)) return
      // A finger trembles: a tap is no attempt to move the map.
      if (++touched > 6) say(word('embedTouch'))
    },
    { capture: true, passive: true, signal },
  )
  container.addEventListener('touchend', () => (touched = 0), { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    hint.remove()
  })
}
