/** The map's colours, as CSS colours, read from the style sheet so that light and dark live in one place. */
export interface Palette {
  readonly sea: string
  readonly land: string
  /** The sea beside a coast. */
  readonly shallow: string
  readonly border: string
  /** Borders of first-level regions. */
  readonly regionBorder: string
  readonly coast: string
  readonly label: string
  readonly labelHalo: string
  /** Named countries and their edges. */
  readonly lit: string
  readonly litEdge: string
  readonly accent: string
  readonly accentInk: string
  readonly ink: string
  readonly paper: string
  readonly symbolEdge: string
  /** Ranges of mountains that the corpus names. */
  readonly range: string
  /** Waters that the corpus names. */
  readonly water: string
  /** Rivers of the base map, and the names of its waters. */
  readonly river: string
  readonly waterLabel: string
}

/** Reads the palette that holds for an element: its custom properties `--map-sea`, `--map-land` and so on. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    sea: read('--map-sea'),
    land: read('--map-land'),
    shallow: read('--map-shallow'),
    border: read('--map-border'),
    regionBorder: read('--map-region-border'),
    coast: read('--map-coast'),
    label: read('--map-label'),
    labelHalo: read('--map-label-halo'),
    lit: read('--map-lit'),
    litEdge: read('--map-lit-edge'),
    accent: read('--accent'),
    accentInk: read('--accent-ink'),
    ink: read('--ink'),
    paper: read('--paper'),
    symbolEdge: read('--symbol-edge'),
    range: read('--map-range'),
    water: read('--map-water'),
    river: read('--map-river'),
    waterLabel: read('--map-water-label'),
  }
}
