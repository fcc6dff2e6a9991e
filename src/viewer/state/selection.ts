import type { PlaceId } from '../../gazetteer/index.ts'

/** The place that is open on the map. */
export type Selection = { readonly kind: 'none' } | { readonly kind: 'place'; readonly place: PlaceId }

/** The place whose popup is open, if one is. */
export function selectedPlace(selection: Selection): PlaceId | null {
  return selection.kind === 'place' ? selection.place : null
}
