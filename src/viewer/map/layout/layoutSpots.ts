import type { Entry } from '../../model/index.ts'
import { mercatorX, mercatorY } from '../atlas/index.ts'
import { displace } from './displace.ts'
import { nearestCopy } from './nearestCopy.ts'
import { radiusOf } from './radius.ts'

/** A place drawn as a symbol, in world pixels at one zoom. */
export interface Spot {
  readonly entry: Entry
  /** The true point. */
  readonly x: number
  readonly y: number
  /** How far the symbol stands from it, so that neighbours stay apart. */
  readonly dx: number
  readonly dy: number
  /** Radius in CSS pixels. */
  readonly r: number
}

/**
 * Lays out the symbols of places for one zoom. It depends on nothing else, so symbols hold still while the map is dragged.
 *
 * @param middle longitude of the map's middle: of the copies of a place the nearest is shown.
 */
export function layoutSpots(entries: readonly Entry[], zoom: number, middle: number, most: number): Spot[] {
  const scale = 256 * 2 ** zoom
  const discs = entries.map(({ place, mentions }) => ({
    x: mercatorX(nearestCopy(place.lon, middle)) * scale,
    y: mercatorY(place.lat) * scale,
    r: radiusOf(mentions.length, most),
  }))
  const offsets = displace(discs)
  return entries.map((entry, i) => ({ entry, ...discs[i], ...offsets[i] }))
}
