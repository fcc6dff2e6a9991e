import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checksum } from '../../../src/gazetteer/file/checksum.ts'
import { SUMMED_FROM } from '../../../src/gazetteer/file/format.ts'
import {
  createNameMatches,
  findPlaces,
  type Gazetteer,
  GazetteerError,
  matchNames,
  nearestPlace,
  openGazetteer,
  placeById,
  placeNames,
  placesInBox,
  readPlace,
  searchPlaces,
} from '../../../src/gazetteer/index.ts'
import { smallFile } from '../small.ts'

const MUTANTS = 10_000

/** Xorshift (G. Marsaglia, 2003), seeded, so that a failure can be repeated. */
function seeded(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** A file with some bytes flipped, set, cut off, doubled or moved. */
function mutate(file: Uint8Array, random: (limit: number) => number): Uint8Array<ArrayBuffer> {
  const bytes = file.slice()
  const at = () => random(bytes.length)
  switch (random(6)) {
    case 0:
      return bytes.slice(0, at())
    case 1:
      return Uint8Array.from([...bytes, ...bytes.slice(0, random(64) + 1)])
    case 2:
      return bytes.copyWithin(at(), at(), at())
    case 3:
      return bytes.fill(random(256), at(), at())
    default:
      for (let i = random(8); i >= 0; i--) bytes[at()]! ^= 1 << random(8)
      return bytes
  }
}

async function openOrRefuse(bytes: Uint8Array): Promise<Gazetteer | undefined> {
  try {
    return await openGazetteer(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(GazetteerError)
    return undefined
  }
}

/** Everything a gazetteer can be asked, as plain data. */
function answers(gazetteer: Gazetteer): unknown {
  const matches = createNameMatches()
  const places = Array.from({ length: gazetteer.size }, (_, place) => [
    readPlace(gazetteer, place),
    placeNames(gazetteer, place),
  ])
  const found = ['Baku', 'New York', 'U.S.', 'xian', 'araz'].map(name => [
    findPlaces(gazetteer, name),
    searchPlaces(gazetteer, name),
    matchNames(gazetteer, `${name} City`, 0, matches),
  ])
  return [
    places,
    found,
    placeById(gazetteer, 'geonames:587084'),
    placesInBox(gazetteer, [40, 30, 60, 50]),
    nearestPlace(gazetteer, { lat: 40, lon: 50 }),
  ]
}

test(`${MUTANTS} damaged files open with intact answers or are refused`, async () => {
  const whole = JSON.stringify(answers(await openGazetteer(smallFile)))
  const packed = gzipSync(smallFile)
  const random = seeded(1)
  let opened = 0
  for (let i = 0; i < MUTANTS; i++) {
    const gazetteer = await openOrRefuse(mutate(i % 2 === 0 ? packed : smallFile, random))
    if (!gazetteer) continue
    opened++
    expect(JSON.stringify(answers(gazetteer))).toBe(whole)
  }
  expect(opened).toBeLessThan(MUTANTS / 2)
}, 60_000)

test('files damaged on purpose, with a right checksum, are asked without harm: a look-up answers or refuses', async () => {
  const random = seeded(2)
  let answered = 0
  for (let i = 0; i < MUTANTS / 5; i++) {
    const bytes = smallFile.slice()
    for (let flips = random(4); flips >= 0; flips--)
      bytes[SUMMED_FROM + random(bytes.length - SUMMED_FROM)] = random(256)
    new DataView(bytes.buffer).setUint32(16, checksum(new Uint32Array(bytes.buffer, SUMMED_FROM)), true)
    const gazetteer = await openOrRefuse(bytes)
    if (!gazetteer) continue
    try {
      answers(gazetteer)
      answered++
    } catch (error) {
      expect(error).toBeInstanceOf(GazetteerError)
    }
  }
  expect(answered).toBeGreaterThan(0)
}, 60_000)
