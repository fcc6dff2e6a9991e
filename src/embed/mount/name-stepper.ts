import type { Source } from '../contract/source.ts'

/** A button for readers without a pointer, seen while it has the focus, that goes through the names in the page's text. */
export interface NameStepper {
  /** What the button is called. */
  readonly label: (text: string) => void
  /** Whose names; null takes the button away. */
  readonly follow: (source: Source | null) => void
}

/**
 * Makes the button. It stands in the element's own tree: the page's text gets no links and no focus of its own, and
 * stays as its author wrote it.
 *
 * @param open opens a place on the map.
 */
export function createNameStepper(container: HTMLElement, open: (place: string) => void): NameStepper {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'next-name'
  button.hidden = true
  const said = document.createElement('p')
  said.className = 'said'
  said.setAttribute('role', 'status')
  container.prepend(button, said)
  let source: Source | null = null

  const step = (by: 1 | -1): void => {
    said.textContent = source?.step(by) ?? ''
  }
  button.addEventListener('click', () => step(1))
  button.addEventListener('keydown', event => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1)
    else if (event.code === 'KeyO' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const place = source?.chosen()
      if (place) open(place)
    } else return
    event.preventDefault()
  })
  return {
    label(text) {
      button.textContent = text
    },
    follow(now) {
      source = now
      button.hidden = now === null
      if (!now) said.textContent = ''
    },
  }
}
