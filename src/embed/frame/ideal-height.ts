/** Height that suits a map of a width, in pixels: flat beside its texts, tall where they stand below it. */
export function idealHeight(width: number, layout: string): number {
  const stacked = layout === 'below' || (layout !== 'map' && layout !== 'beside' && width <= STACKED)
  const height = stacked ? width * 1.5 : width * 0.56
  return Math.round(Math.min(stacked ? 760 : 640, Math.max(320, height)))
}

/** Width up to which the viewer puts the texts below the map. */
const STACKED = 832
