import type { BoundingBox, Position } from '../file/place.ts'

/**
 * The smallest box round positions. It crosses the date line (west greater than east) where that leaves out the
 * widest stretch without any position.
 */
export function boxRound(positions: readonly Position[]): BoundingBox | undefined {
  if (positions.length === 0) return undefined
  let south = 90
  let north = -90
  for (const [, lat] of positions) {
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const longitudes = positions.map(([lon]) => lon).sort((a, b) => a - b)
  let west = longitudes[0]!
  let east = longitudes.at(-1)!
  let widest = west + 360 - east
  for (let i = 1; i < longitudes.length; i++) {
    const gap = longitudes[i]! - longitudes[i - 1]!
    // The box crosses the date line only if that gap is clearly the widest.
    if (gap > widest && gap > 90) {
      widest = gap
      west = longitudes[i]!
      east = longitudes[i - 1]!
    }
  }
  return [west, south, east, north]
}

/** The middle of many towns, each counting the same: the mean of their latitudes and longitudes. */
export function middleOf(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined
  // Across the date line longitudes are counted from the first one, so that their mean makes sense.
  const [origin] = positions[0]!
  const around = (lon: number) => ((lon - origin + 540) % 360) - 180
  const lon = origin + mean(positions.map(position => around(position[0])))
  return [((lon + 540) % 360) - 180, mean(positions.map(position => position[1]))]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
