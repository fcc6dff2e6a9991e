/**
 * The first file of the element: it defines `<wherein-map>` and nothing else; the map itself is loaded when an
 * element nears the viewport. On a server, where there is no page, importing it does nothing.
 */
import { createElementClass } from './element/element-class.ts'

export type * from './types.ts'

const NAME = 'wherein-map'

// A page that loads the file twice keeps the first.
if (typeof customElements !== 'undefined' && !customElements.get(NAME))
  customElements.define(NAME, createElementClass())
