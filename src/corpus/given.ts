import { type Gazetteer, type Place, type PlaceId, placeById, readPlace } from '../gazetteer/index.ts'
import type { Mention } from '../geoparse/index.ts'
import type { Article } from './article.ts'
import type { CorpusMention } from './corpus.ts'
import { overlaps } from './overlay.ts'
import type { GivenMention } from './structure.ts'

/**
 * Lays the place names that the source itself marks over what the geoparser found. Where the source marks a name
 * without saying which place it is, the geoparser's finding for the same span is used.
 *
 * @param places receives the records of places that the gazetteer lacks.
 */
export function layGiven(
  article: Article,
  found: readonly Mention[],
  gazetteer: Gazetteer,
  places: Map<PlaceId, Place>,
): CorpusMention[] {
  const { id, text, given = [] } = article
  const own = found.map(mention => ({ article: id, ...mention }))
  if (given.length === 0) return own
  const marked = given.map(each => {
    const same = own.find(({ start, end }) => start === each.start && end === each.end)
    const place = placeOf(each, text, gazetteer, places) ?? same?.place ?? null
    return {
      article: id,
      start: each.start,
      end: each.end,
      phrase: text.slice(each.start, each.end),
      role: 'place' as const,
      place,
      confidence: 1,
      candidates: same?.candidates ?? [],
      given: true as const,
    }
  })
  const free = own.filter(mention => !marked.some(each => overlaps(each, mention)))
  return [...marked, ...free].sort((a, b) => a.start - b.start)
}

/** The id of the place that a given mention means: of the gazetteer, or of a record made from what the source says. */
function placeOf(
  { ref, name, placeKind, lat, lon, start, end }: GivenMention,
  text: string,
  gazetteer: Gazetteer,
  places: Map<PlaceId, Place>,
): PlaceId | undefined {
  const id = ref === undefined ? undefined : curie(ref)
  const index = id === undefined ? undefined : placeById(gazetteer, id)
  if (id !== undefined && index !== undefined) {
    places.set(id, readPlace(gazetteer, index))
    return id
  }
  if (lat === undefined || lon === undefined) return undefined
  const own =
    id ??
    `given:${(name ?? text.slice(start, end)).replace(/\s+/gu, '-')}@${lat.toFixed(4)},${lon.toFixed(4)}`
  places.set(own, {
    id: own,
    name: name ?? text.slice(start, end),
    kind: placeKind ?? 'P.PPL',
    lat,
    lon,
    population: 0,
  })
  return own
}

/** An id as the gazetteer writes it: `https://www.geonames.org/587084/baku.html` → `geonames:587084`. */
export function curie(ref: string): PlaceId {
  const geonames =
    /geonames\.org\/(\d+)/u.exec(ref)?.[1] ?? /^(?:gn|geonames|GeoNames)[:_-]?(\d+)$/u.exec(ref)?.[1]
  if (geonames !== undefined) return `geonames:${geonames}`
  const wikidata =
    /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/u.exec(ref)?.[1] ?? /^(?:wd|wikidata)?:?(Q\d+)$/u.exec(ref)?.[1]
  return wikidata === undefined ? ref : `wikidata:${wikidata}`
}
