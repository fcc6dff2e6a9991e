import { NameClass } from '../file/name-class.ts'
import type { PlaceId, PlaceKind } from '../file/place.ts'
import { isObject, listOf, textOf } from './json.ts'
import { readGeometry } from './linked-geometry.ts'
import type { PlaceRecord } from './record.ts'
import { isLatin } from './spelling/noise.ts'

/** GeoNames codes for types of the Art & Architecture Thesaurus that the World Historical Gazetteer uses. */
const types: Readonly<Record<string, PlaceKind>> = {
  'aat:300008347': 'P.PPL',
  'aat:300008389': 'P.PPL',
  'aat:300008375': 'P.PPL',
  'aat:300008372': 'P.PPL',
  'aat:300128207': 'A.PCLI',
  'aat:300387506': 'A.PCLH',
  'aat:300000774': 'A.ADM1',
  'aat:300000776': 'A.ADM1',
  'aat:300000771': 'A.ADM2',
  'aat:300182722': 'L.RGN',
  'aat:300387356': 'L.RGNH',
  'aat:300008707': 'H.STM',
  'aat:300008680': 'H.LK',
  'aat:300008694': 'H.SEA',
  'aat:300008791': 'T.ISL',
  'aat:300008795': 'T.MT',
  'aat:300386831': 'T.MTS',
}

/** What a bare GeoNames feature class says of a place. */
const classes: Readonly<Record<string, PlaceKind>> = {
  A: 'A.ADMD',
  H: 'H.STM',
  L: 'L.RGN',
  P: 'P.PPL',
  R: 'R.RD',
  S: 'S.SITE',
  T: 'T.MT',
  U: 'U.RDGU',
  V: 'V.FRST',
}

/**
 * A feature of the Linked Places format (https://github.com/LinkedPasts/linked-places-format) as a record, or a sentence
 * that says what it lacks.
 */
export function linkedPlace(feature: unknown): PlaceRecord | string {
  if (!isObject(feature)) return 'this is no GeoJSON feature'
  const properties = isObject(feature.properties) ? feature.properties : {}
  const id = textOf(feature['@id']) ?? textOf(feature.id) ?? textOf(properties.id)
  if (!id) return 'the feature has no "@id"'
  const toponyms = listOf(feature.names).flatMap(name => (isObject(name) ? (textOf(name.toponym) ?? []) : []))
  const name = textOf(properties.title) ?? toponyms[0]
  if (!name) return `the feature ${id} has neither a title nor a name`
  const geometry = readGeometry(feature.geometry)
  if (!geometry) return `the feature ${id} has no position`
  const country = textOf(listOf(properties.ccodes)[0])
  return {
    id: curie(id),
    name,
    names: toponyms.map(toponym => ({
      text: toponym,
      class: isLatin(toponym) ? NameClass.alternate : NameClass.foreign,
    })),
    kind: kindOf(listOf(feature.types), listOf(properties.fclasses)),
    population: 0,
    ...geometry,
    ...(country && { country: country.toUpperCase() }),
  }
}

function kindOf(given: readonly unknown[], featureClasses: readonly unknown[]): PlaceKind {
  for (const type of given) {
    const kind = isObject(type) && types[textOf(type.identifier) ?? '']
    if (kind) return kind
  }
  return classes[textOf(featureClasses[0]) ?? 'P'] ?? 'P.PPL'
}

/** The short form of addresses at GeoNames and Wikidata, so that their places are the same as the bundled ones. */
function curie(id: string): PlaceId {
  const geonames = /^(?:https?:\/\/(?:www\.|sws\.)?geonames\.org\/|gn:)(\d+)/.exec(id)?.[1]
  const wikidata = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/|wd:)(Q\d+)/.exec(id)?.[1]
  return geonames ? `geonames:${geonames}` : wikidata ? `wikidata:${wikidata}` : id
}
