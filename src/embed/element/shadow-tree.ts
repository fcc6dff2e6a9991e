import type { Cover } from './mounted-map.ts'

/** Styles of the element before its map has loaded. The map brings its own. */
const STYLES = `
:host { display: block; block-size: 32rem; max-inline-size: 100%; }
:host([hidden]) { display: none; }
/* A page that unset every display did not mean this one: nobody hides an element by making it inline. */
:host(:state(inline)) { display: block !important; }
/* Stands by itself where a reset of the page has taken the host's own display and size. */
.frame { position: relative; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); block-size: 100%; min-block-size: 200px; overflow: hidden; contain: layout paint; }
.stage { grid-area: 1 / 1; min-block-size: 0; }
.cover { grid-area: 1 / 1; z-index: 1; overflow: auto; }
.cover[hidden], .message:empty { display: none; }
.message { margin: 0; padding: 1em; font: 15px/1.45 system-ui, sans-serif; }
.message[role=alert] { border-inline-start: 3px solid var(--wherein-accent, #b3261e); overflow-wrap: anywhere; }
::slotted([slot=poster]) { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
`

/** The element's own tree and the one thing that changes in it. */
export interface ShadowTree {
  readonly root: ShadowRoot
  readonly stage: HTMLElement
  readonly cover: (cover: Cover) => void
  /** Mends what a page's reset of all styles has done to the element itself. */
  readonly mend: () => void
}

/** Builds the shadow tree: a stage for the map, over it a cover with poster, message and fallback, below it the credit. */
export function buildShadowTree(element: HTMLElement): ShadowTree {
  const root = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets = [sheet]

  const stage = make('div', 'stage', 'stage')
  const message = make('p', 'message', 'message')
  const cover = make('div', 'cover', 'cover')
  cover.append(message, slot('poster'), slot('fallback'), slot())
  const frame = make('div', 'frame', 'frame')
  frame.append(stage, cover, slot('credit'))
  root.append(frame)

  const { states } = element.attachInternals()
  return {
    root,
    stage,
    mend() {
      if (getComputedStyle(element).display === 'inline') states.add('inline')
    },
    cover(state) {
      cover.hidden = state.kind === 'none'
      message.setAttribute('role', state.kind === 'problem' ? 'alert' : 'status')
      message.dir = state.kind === 'problem' ? (state.dir ?? '') : ''
      message.textContent = state.kind === 'problem' ? state.message : ''
    },
  }
}

function make(tag: string, name: string, part: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = name
  element.part.add(part)
  return element
}

function slot(name?: string): HTMLSlotElement {
  const element = document.createElement('slot')
  if (name) element.name = name
  return element
}
