import type { Cover } from '../contract/mounted-map.ts'

/** Styles of the element before its map has loaded. The map brings its own. */
const STYLES = `
:host { display: block; block-size: 32rem; max-inline-size: 100%; min-inline-size: 0; }
:host([hidden]) { display: none; }
/* A page that unset every display did not mean this one: nobody hides an element by making it inline. */
:host(:state(inline)) { display: block !important; }
/* Stands by itself where a reset of the page has taken the host's own display and size. */
.frame { position: relative; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); block-size: 100%; min-block-size: 200px; overflow: hidden; contain: layout paint; }
/* The width that a map asks for where the page gives none, as in a row of flexible columns. */
.frame::before { content: ''; grid-area: 1 / 1; inline-size: 20rem; block-size: 0; }
.stage { grid-area: 1 / 1; min-block-size: 0; }
:host(:state(open)) { block-size: auto !important; }
:host(:state(open)) .frame { block-size: 32rem; }
/* On paper a map is as high as its column's width makes it. */
@media print {
  :host { block-size: auto !important; min-block-size: 0 !important; }
  .frame { block-size: 32rem; break-inside: avoid; }
  .frame:has(.map[data-column]) { block-size: auto; min-block-size: 0; }
}
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
  adopt(root)

  const stage = make('div', 'stage', 'stage')
  const message = make('p', 'message', 'message')
  const cover = make('div', 'cover', 'cover')
  cover.append(message, slot('poster'), slot('fallback'))
  const frame = make('div', 'frame', 'frame')
  frame.append(stage, cover, slot('credit'))
  root.append(frame)

  // Neither is in every engine, and a page of tests has no layout to mend.
  const states = 'attachInternals' in element ? element.attachInternals().states : undefined
  if (isSwallowing(element)) {
    // After the map, so that what follows a tag closed like an image's is seen.
    root.append(slot())
    states?.add('open')
  } else cover.append(slot())
  return {
    root,
    stage,
    mend() {
      if (getComputedStyle(element).display === 'inline') states?.add('inline')
    },
    cover(state) {
      cover.hidden = state.kind === 'none'
      message.setAttribute('role', state.kind === 'problem' ? 'alert' : 'status')
      message.dir = state.kind === 'problem' ? (state.dir ?? '') : ''
      message.textContent = state.kind === 'problem' ? state.message : ''
    },
  }
}

/** Gives the tree its styles. Where no sheets can be made by script, as outside of browsers, there is nothing to style. */
function adopt(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets = [sheet]
}

/** What a fallback does not have, and a page does that a tag written `<wherein-map />` has taken in: HTML closes none so. */
function isSwallowing(element: HTMLElement): boolean {
  return element.querySelector('wherein-map, main, form, footer, script[src]') !== null
}

function make(tag: string, name: string, part: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = name
  // Not by its list of tokens, which no page of tests has.
  element.setAttribute('part', part)
  return element
}

function slot(name?: string): HTMLSlotElement {
  const element = document.createElement('slot')
  if (name) element.name = name
  return element
}
