import type { Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from '../natural-earth/geopackage.ts'
import { chain } from './disputed.ts'

/** The record of the gazetteer that is drawn as the oblast was. */
const ID = 'wherein:nagorno-karabakh'

/**
 * Nagorno-Karabakh as the autonomous oblast of the Soviet Union had it in 1991: Natural Earth's disputed lines "Former USSR
 * oblast in 1991". Aghdam and Fuzuli lie outside.
 */
export function formerOblast(
  lines: readonly Feature[],
): ReadonlyMap<string, readonly (readonly Position[])[]> {
  const own = lines.filter(({ properties }) => properties.name === 'Former USSR oblast in 1991')
  const ring = chain(own.flatMap(({ paths }) => paths))
  return new Map([[ID, [[...ring, ring[0]!]]]])
}
