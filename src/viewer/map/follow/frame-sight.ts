import { type Bounds, boundsOfMost, type Entry } from '../../model/index.ts'

/** An area wider than this, in degrees, says little of where a passage happens. */
const WIDE = 12

/** The least extent shown, in degrees: a lone town is looked at with its neighbourhood, a lone country whole. */
const LEAST = 1.6
const LEAST_COUNTRY = 8

/**
 * What the map should show for a passage: its towns, rivers and regions, and countries where nothing finer is
 * named. As at the opening view, what is far off and seldom named is left out.
 *
 * @returns undefined where there is nothing to go by.
 */
export function frameSight(entries: readonly Entry[]): Bounds | undefined {
  const fine = entries.filter(entry => entry.group !== 'country' && widthOf(entry) <= WIDE)
  const chosen = fine.length > 0 ? fine : entries
  const frame = (chosen.length === 1 && boxOf(chosen[0]!)) || boundsOfMost(chosen)
  return frame && widen(frame, fine.length > 0 ? LEAST : LEAST_COUNTRY)
}

/** The extent of an entry's place, unless it crosses the date line. */
function boxOf({ place: { box } }: Entry): Bounds | undefined {
  return box && box[0] <= box[2] ? box : undefined
}

function widthOf(entry: Entry): number {
  const [west, , east] = boxOf(entry) ?? [0, 0, 0]
  return east - west
}

function widen([west, south, east, north]: Bounds, least: number): Bounds {
  const x = Math.max(0, least - (east - west)) / 2
  const y = Math.max(0, least / 2 - (north - south)) / 2
  return [west - x, south - y, east + x, north + y]
}
