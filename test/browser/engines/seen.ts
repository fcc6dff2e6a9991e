import type { Ink } from './palette-map.ts'

/** Runs in the page: hides what is letters, which each engine draws in its own way. */
export function hideLetters() {
  const style = document.createElement('style')
  style.textContent =
    '.leaflet-labels-pane, .spot-label, .cluster-label, .cluster-count, .chip, .furniture { opacity: 0 }'
  document.head.append(style)
}

/** Runs in the page: the map's colours, as the style sheet states them, and how much of the window is map. */
export function readInks(): { readonly inks: Ink[]; readonly region: { width: number; height: number } } {
  const map = document.querySelector('.map')
  if (!map) throw new Error('There is no map.')
  const style = getComputedStyle(map)
  const inks = ['sea', 'land', 'lit'].map((name): Ink => {
    const value = style.getPropertyValue(`--map-${name}`)
    const [r = 0, g = 0, b = 0] = (value.match(/[\da-f]{2}/g) ?? []).map(part => Number.parseInt(part, 16))
    return { name, rgb: [r, g, b] }
  })
  const { width, height } = map.getBoundingClientRect()
  return { inks, region: { width, height } }
}
