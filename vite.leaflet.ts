import type { Plugin } from 'vite'

/**
 * Lets Leaflet write the four pieces of markup that are its own, and no other: what reaches it from data can then never
 * be markup, and pages may require Trusted Types. It asks for a policy of the name `wherein-leaflet`.
 */
export const trustedLeaflet: Plugin = {
  name: 'trusted-leaflet',
  transform(code, id) {
    if (!/\/leaflet\/dist\/leaflet-src/.test(id)) return null
    return {
      code: POLICY + code.replace(/\.innerHTML = (.+);$/gm, '.innerHTML = whereinHtml($1);'),
      map: null,
    }
  },
}

/** The markup that Leaflet writes by itself: two feature tests, an empty icon, and the sign of a popup's close button. */
const OWN = ['', '<svg/>', '<v:shape adj="1"/>', '<span aria-hidden="true">&#215;</span>']

/** A second copy in a page may not ask for the name again where its list forbids it; it then writes as pages without policies do. */
const POLICY = `var whereinOwn=${JSON.stringify(OWN)},whereinHtml=function(t){if(whereinOwn.indexOf(t)<0)throw new TypeError('Leaflet may write no markup of others.');return t};
try{if(globalThis.trustedTypes){var whereinPolicy=globalThis.trustedTypes.createPolicy('wherein-leaflet',{createHTML:whereinHtml});whereinHtml=function(t){return whereinPolicy.createHTML(t)}}}catch(e){}
`
