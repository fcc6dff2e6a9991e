import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { differences, type Ink } from './palette-map.ts'

type Rgb = readonly [number, number, number]

const LAND: Rgb = [243, 242, 238]
const TINT: Rgb = [240, 226, 198]
const SEA: Rgb = [221, 232, 238]
const RIVER: Rgb = [181, 205, 216]
const INKS: Ink[] = [
  { name: 'land', rgb: LAND },
  { name: 'lit', rgb: TINT },
  { name: 'sea', rgb: SEA },
]
const REGION = { width: 200, height: 100 }

/** A map of land at the left and sea at the right, with a tinted country and a river. */
function map({ tint = TINT, river = RIVER, tile = null as Rgb | null } = {}): Buffer {
  const png = new PNG(REGION)
  for (let y = 0; y < REGION.height; y++)
    for (let x = 0; x < REGION.width; x++) {
      let colour = x < 100 ? LAND : SEA
      if (x >= 50 && x < 100 && y >= 50) colour = tint
      if (x < 50 && y === 20) colour = river
      if (tile && x >= 100 && x < 150 && y < 50) colour = tile
      png.data.set([...colour, 255], 4 * (y * REGION.width + x))
    }
  return PNG.sync.write(png)
}

test('a map is like itself', () => {
  expect(differences(map(), map(), INKS, REGION)).toEqual([])
})

test.each([
  [
    'a black tile',
    { tile: [0, 0, 0] as const },
    ['sea at 100,0: 2500 pixels, and 0', 'water at 100,0: 2500 pixels, and 0'],
  ],
  [
    'a missing tint',
    { tint: LAND },
    ['land at 50,50: 0 pixels, and 2500', 'lit at 50,50: 2500 pixels, and 0'],
  ],
  ['a white river', { river: [255, 255, 255] as const }, ['water at 0,0: 50 pixels, and 0']],
  ['a river that is not there', { river: LAND }, ['water at 0,0: 50 pixels, and 0']],
])('%s is told', (_, change, told) => {
  expect(differences(map(), map(change), INKS, REGION)).toEqual(told)
})
