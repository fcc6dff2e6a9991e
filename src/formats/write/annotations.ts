import type { Place, PlaceId } from '../../gazetteer/index.ts'
import type { Mention } from '../../geoparse/index.ts'

/**
 * One article's mentions as scripts read them, one JSON object without a line end. This form stays stable:
 * `{"id","places":[{"start","end","phrase","place","name","kind","lat","lon","confidence"}]}`.
 * Offsets are UTF-16 code units, degrees are WGS84. A mention without a place has `place` null and no
 * name, kind or degrees. A demonym also has `"role":"demonym"`.
 */
export function writeAnnotations(
  id: string,
  mentions: readonly Mention[],
  placeOf: (id: PlaceId) => Place | undefined,
): string {
  const places = mentions.map(({ start, end, phrase, place: placeId, role, confidence }) => {
    const place = placeId === null ? undefined : placeOf(placeId)
    return {
      start,
      end,
      phrase,
      place: placeId,
      ...(place && { name: place.name, kind: place.kind, lat: place.lat, lon: place.lon }),
      confidence: Math.round(confidence * 1000) / 1000,
      ...(role === 'demonym' && { role }),
    }
  })
  return JSON.stringify({ id, places })
}
