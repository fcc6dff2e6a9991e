/**
 * The first file of the element: it defines `<wherein-map>` and nothing else; the map itself is loaded when an
 * element nears the viewport. On a server, where there is no page, importing it does nothing.
 */
import { createElementClass } from './element/element-class.ts'
import { VERSION } from './element/version.ts'

export type * from './types.ts'

const NAME = 'wherein-map'

if (typeof customElements !== 'undefined' && typeof HTMLElement !== 'undefined') {
  const known = customElements.get(NAME)
  // A page that loads the file twice keeps the first.
  if (!known) customElements.define(NAME, createElementClass())
  else if (!('version' in known) || known.version !== VERSION)
    console.warn(
      `<wherein-map> is defined by Wherein ${'version' in known ? known.version : 'of another version'}, which serves the whole page; ${VERSION} was loaded as well and is not used. Load one of them.`,
    )
}
