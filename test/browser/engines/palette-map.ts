import { PNG } from 'pngjs'

/** Side of the squares that a picture is compared by, in pixels. */
const CELL = 50

/** How far a pixel may be from a colour of the palette, by the sum over red, green and blue, to be called it. */
const NEAR = 21

/** What share of a square may be of another colour, where letters and edges are drawn a little differently. */
const TOLERATED = 0.12

/**
 * Rivers cover little of a square, and each engine mixes a thin line with the land below in its own way: where so many
 * pixels of the one picture are bluish, there must be some in the other.
 */
const LINE = 25

/** How much more blue than red a pixel of a river has at least, mixed with land of any tint. */
const BLUISH = 6

/** A colour that covers ground. */
export interface Ink {
  readonly name: string
  /** Red, green and blue, 0 to 255. */
  readonly rgb: readonly [number, number, number]
}

/** A part of a picture, in pixels. */
export interface Region {
  readonly width: number
  readonly height: number
}

/**
 * In which squares two pictures of a map differ in their colours; a sentence for each.
 *
 * @param region the upper left part of both that is compared.
 */
export function differences(one: Buffer, other: Buffer, inks: readonly Ink[], region: Region): string[] {
  const [a, b] = [one, other].map(png => countInks(PNG.sync.read(png), inks, region))
  const found: string[] = []
  a?.forEach((counts, cell) => {
    const across = Math.floor(region.width / CELL)
    const where = `${(cell % across) * CELL},${Math.floor(cell / across) * CELL}`
    const pairs = counts.map((here, ink) => [here, b?.[cell]?.[ink] ?? 0] as const)
    pairs.forEach(([here, there], ink) => {
      const isWater = ink === inks.length
      const differ = isWater
        ? Math.max(here, there) >= LINE && Math.min(here, there) < LINE / 4
        : Math.abs(here - there) > TOLERATED * CELL * CELL
      if (differ) found.push(`${inks[ink]?.name ?? 'water'} at ${where}: ${here} pixels, and ${there}`)
    })
  })
  return found
}

/** How many pixels of each square have each colour, and, last, how many are bluish. */
function countInks({ data, width }: PNG, inks: readonly Ink[], region: Region): number[][] {
  const [across, down] = [Math.floor(region.width / CELL), Math.floor(region.height / CELL)]
  const counts = Array.from({ length: across * down }, () => [...inks.map(() => 0), 0])
  for (let y = 0; y < down * CELL; y++)
    for (let x = 0; x < across * CELL; x++) {
      const at = 4 * (y * width + x)
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      const cell = counts[Math.floor(y / CELL) * across + Math.floor(x / CELL)]
      const count = (ink: number) => {
        if (cell && ink >= 0) cell[ink] = (cell[ink] ?? 0) + 1
      }
      count(nearest(red, green, blue, inks))
      if (blue - red > BLUISH) count(inks.length)
    }
  return counts
}

function nearest(red: number, green: number, blue: number, inks: readonly Ink[]): number {
  let best = -1
  let least = NEAR
  inks.forEach(({ rgb: [r, g, b] }, ink) => {
    const distance = Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue)
    if (distance >= least) return
    least = distance
    best = ink
  })
  return best
}
