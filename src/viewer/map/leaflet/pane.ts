import type L from 'leaflet'

/** The panes of the viewer from bottom to top, with their `z-index`. Leaflet's tiles lie at 200, its popups at 700. */
const PANES = { areas: 350, labels: 380, symbols: 600 }

/** A pane of the viewer. */
export type PaneName = keyof typeof PANES

/** The element of a pane, made when first asked for. */
export function paneOf(map: L.Map, name: PaneName): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name)
  pane.style.zIndex = String(PANES[name])
  // Canvas panes let the pointer through; symbols take it for themselves.
  pane.style.pointerEvents = 'none'
  return pane
}
