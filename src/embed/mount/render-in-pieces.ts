import { options } from 'preact'

/** How long a map takes to settle after it was put up, in milliseconds. */
const SETTLING = 1500

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Gives each batch of rendering a task of its own while a map is being put up: one after the other in a single
 * task they would hold up the page around. Later they follow at once again, so that no frame shows half a move.
 */
export function renderInPieces(): void {
  options.debounceRendering = render => setTimeout(render)
  clearTimeout(timer)
  timer = setTimeout(() => {
    options.debounceRendering = undefined
  }, SETTLING)
}
