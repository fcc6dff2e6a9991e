import { descendants, firstOf, textOf, type XmlElement } from './xml.ts'

/** A place of a TEI `listPlace`. */
export interface ListedPlace {
  readonly ref?: string
  readonly name?: string
  readonly placeKind?: string
  /** Degrees WGS84. */
  readonly lat?: number
  readonly lon?: number
}

/** The places that a document lists, by their `xml:id`. `geo` holds latitude, then longitude, as the guidelines have it. */
export function listedPlaces(root: XmlElement): ReadonlyMap<string, ListedPlace> {
  const places = new Map<string, ListedPlace>()
  for (const place of descendants(root, 'place')) {
    const id = place.attributes['xml:id']
    if (id === undefined) continue
    const [lat, lon] = textOf(firstOf(place, 'geo'))
      .split(/[\s,]+/u)
      .map(Number)
    const name = textOf(firstOf(place, 'placeName') ?? firstOf(place, 'geogName'))
    const ref = refOf(place)
    places.set(id, {
      ...(ref !== undefined && { ref }),
      ...(name !== '' && { name }),
      ...(place.attributes.type !== undefined &&
        /^[A-Z](\.[A-Z0-9]+)?$/u.test(place.attributes.type) && { placeKind: place.attributes.type }),
      ...(lat !== undefined &&
        lon !== undefined &&
        Math.abs(lat) <= 90 &&
        Math.abs(lon) <= 180 && { lat, lon }),
    })
  }
  return places
}

function refOf(place: XmlElement): string | undefined {
  const numbers = [...descendants(place, 'idno')]
  for (const idno of numbers) {
    const value = textOf(idno)
    const type = (idno.attributes.type ?? '').toLowerCase()
    if (/^https?:|^\w+:/u.test(value)) return value
    if (type === 'geonames' || type === 'wikidata') return `${type}:${value}`
    if (value !== '') return value
  }
  return place.attributes.sameAs ?? place.attributes.corresp
}
