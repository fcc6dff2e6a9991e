import type { BaseLabel, BaseRequest } from './base-label.ts'
import { townPlacer, townsInView } from './town-labels.ts'
import { waterLabels } from './water-labels.ts'

/**
 * Names of towns and waters for a view, the weightiest first, where there is room. Great cities come before waters: a
 * sea can be named elsewhere on it, Istanbul cannot.
 */
export function gazetteerLabels(request: BaseRequest): BaseLabel[] {
  const [cities, towns] = townsInView(request)
  const place = townPlacer(request)
  return [...cities.flatMap(place), ...waterLabels(request), ...towns.flatMap(place)]
}
