import { type Gazetteer, type Point, placeById, readPlace } from '../gazetteer/index.ts'
import { geoparse } from '../geoparse/index.ts'
import type { Article } from './article.ts'

/**
 * The home of an article in degrees, for `geoparse`. Its stated place of publication is geoparsed like any text, so
 * that "Paris, Tennessee" lies in Tennessee. Undefined if it states none, or none is found.
 */
export function homeOf({ placeOfPublication }: Article, gazetteer: Gazetteer): Point | undefined {
  return placeOfPublication === undefined ? undefined : find(placeOfPublication, gazetteer)
}

/**
 * Tells where articles are at home from the place of publication that each states: a phrase like any other, so that
 * "Paris, Tennessee" is read as in a text. Undefined where none is stated, or none is found.
 */
export function createHomeOf(gazetteer: Gazetteer): (article: Article) => Point | undefined {
  // A newspaper's articles all come from one place.
  const known = new Map<string, Point | undefined>()
  return ({ placeOfPublication: stated }) => {
    if (stated === undefined) return undefined
    if (!known.has(stated)) known.set(stated, find(stated, gazetteer))
    return known.get(stated)
  }
}

function find(stated: string, gazetteer: Gazetteer): Point | undefined {
  const id = geoparse(stated, gazetteer).find(({ place }) => place !== null)?.place
  const index = id ? placeById(gazetteer, id) : undefined
  if (index === undefined) return undefined
  const { lat, lon } = readPlace(gazetteer, index)
  return { lat, lon }
}
