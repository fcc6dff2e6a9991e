import type { Entry, Frame } from '../model/index.ts'

/** An area wider than this, in degrees, says little of where a passage happens. */
const WIDE = 12

/** The least extent shown, in degrees: a lone town is looked at with its neighbourhood. */
const LEAST = 1.6

/**
 * What the map should show for a passage: its towns, rivers and regions, and countries where nothing finer is named.
 *
 * @returns undefined where there is nothing to go by, or where it crosses the date line.
 */
export function frameSight(entries: readonly Entry[]): Frame | undefined {
  const frames = entries.map(frameOf)
  const fine = frames.filter((frame, at) => entries[at].form !== 'country' && widthOf(frame) <= WIDE)
  const chosen = fine.length > 0 ? fine : frames
  if (chosen.length === 0) return undefined
  const [west, south, east, north] = chosen.reduce(([w, s, e, n], [west, south, east, north]) => [
    Math.min(w, west),
    Math.min(s, south),
    Math.max(e, east),
    Math.max(n, north),
  ])
  if (east - west > 180) return undefined
  const x = Math.max(0, LEAST - (east - west)) / 2
  const y = Math.max(0, LEAST / 2 - (north - south)) / 2
  return [west - x, south - y, east + x, north + y]
}

function frameOf({ place: { box, lat, lon } }: Entry): Frame {
  return box && box[0] <= box[2] ? box : [lon, lat, lon, lat]
}

function widthOf([west, , east]: Frame): number {
  return east - west
}
