/**
 * Prints what the bundled gazetteers hold and what they cost: counts, sizes, and, in Node and in Chromium, opening time,
 * memory and look-up times.
 *
 *     npm run bench
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  createNameMatches,
  findPlaces,
  foldedName,
  type Gazetteer,
  matchNames,
  nameClassNames,
  nearestPlace,
  openGazetteer,
  placeById,
  placeId,
  placesInBox,
} from '../../src/gazetteer/index.ts'
import { measureInChromium } from './gazetteer-browser.ts'

for (const tier of ['full', 'core']) {
  const file = `geo/${tier}.gazetteer.gz`
  const bytes = readFileSync(file)
  const gazetteer = await openGazetteer(bytes)
  console.log(`\n${file}`)
  printContent(gazetteer)
  line('compressed', `${megabytes(bytes.length)} MB`)
  line('uncompressed', `${megabytes(gunzipSync(bytes).length)} MB`)
  const queries = typedQueries(gazetteer)
  const chromium = await measureInChromium(file, queries)
  line('opening to first look-up, Node', `${median(await openings(bytes)).toFixed(0)} ms (median of 5)`)
  line(
    'opening to first look-up, Chromium',
    `${chromium.open[0]!.toFixed(0)} ms first, ${median(chromium.open).toFixed(0)} ms median, ${Math.min(...chromium.open).toFixed(0)} ms best of 5`,
  )
  line('memory above the file, Chromium', `${megabytes(chromium.memory)} MB`)
  line(
    'search while typing, Chromium',
    `p50 ${percentile(chromium.search, 0.5)} ms, p95 ${percentile(chromium.search, 0.95)} ms, of ${queries.length} queries`,
  )
  printLookUps(gazetteer)
}

function printContent(gazetteer: Gazetteer): void {
  const { size, names, kinds, kind, geometry, ids } = gazetteer
  const counts = new Map<string, number>()
  for (const each of kind) counts.set(kinds[each]!, (counts.get(kinds[each]!) ?? 0) + 1)
  const ofKind = (pattern: RegExp) =>
    [...counts].reduce((sum, [name, count]) => (pattern.test(name) ? sum + count : sum), 0)
  const geonames = ids.prefixes.indexOf('geonames:')
  line(
    'places',
    `${size}: ${ofKind(/^P\./)} towns, ${ofKind(/^A\.(PCL|TERR)/)} countries, territories and former states, ${ofKind(/^A\.ADM1/)} first-level regions, ${ofKind(/^A\.ADM2$/)} second-level, ${ofKind(/^[HTLSRUV]\./)} waters, lands and sites`,
  )
  line('with an id at GeoNames', String(ids.prefix.filter(prefix => prefix === geonames).length))
  line('distinct names', String(names.size))
  const classes = new Array<number>(nameClassNames.length).fill(0)
  for (const each of names.class) classes[each]!++
  line(
    'name rows',
    `${names.place.length}: ${classes.map((count, i) => `${count} ${nameClassNames[i]}`).join(', ')}`,
  )
  line('boxes, lines and areas', `${geometry.boxPlace.length} and ${geometry.shapePlace.length}`)
}

async function openings(bytes: Uint8Array): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    findPlaces(await openGazetteer(bytes), 'Baku')
    times.push(performance.now() - start)
  }
  return times
}

function printLookUps(gazetteer: Gazetteer): void {
  const names = Array.from({ length: 20_000 }, (_, i) => {
    const name = (i * 7919) % gazetteer.names.size
    return foldedName(gazetteer.names, name)
  })
  const ids = names.map((_, i) => placeId(gazetteer, (i * 104729) % gazetteer.size))
  const text = names.join(' said in ')
  const matches = createNameMatches()
  placeById(gazetteer, ids[0]!)
  nearestPlace(gazetteer, { lat: 0, lon: 0 })
  each('find by name', names, name => findPlaces(gazetteer, name))
  each('find by id', ids, id => placeById(gazetteer, id))
  each('nearest town', names, (_, i) =>
    nearestPlace(gazetteer, { lat: ((i * 37) % 140) - 70, lon: ((i * 101) % 360) - 180 }),
  )
  each('places in a box of 5 degrees', names.slice(0, 2000), (_, i) => {
    const [lon, lat] = [((i * 101) % 350) - 180, ((i * 37) % 130) - 65]
    return placesInBox(gazetteer, [lon, lat, lon + 5, lat + 5])
  })
  const start = performance.now()
  let words = 0
  for (const word of text.matchAll(/(?<!\p{L})\p{L}/gu)) {
    matchNames(gazetteer, text, word.index, matches)
    words++
  }
  const seconds = (performance.now() - start) / 1000
  line(
    'names at a text position',
    `${((seconds / words) * 1e6).toFixed(2)} µs a word, ${(text.length / 1e6 / seconds).toFixed(1)} MB/s trying every word`,
  )
}

/** Names being typed: whole and half, right and with a letter swapped or left out. */
function typedQueries(gazetteer: Gazetteer): string[] {
  return Array.from({ length: 300 }, (_, i) => {
    const name = (i * 15013) % gazetteer.names.size
    const text = foldedName(gazetteer.names, name)
    const half = text.slice(0, 1 + (i % Math.max(2, text.length)))
    const middle = text.length >> 1
    const typos = [
      text,
      half,
      text.slice(0, middle) + text.slice(middle + 1),
      text.slice(0, middle) + (text[middle + 1] ?? '') + (text[middle] ?? '') + text.slice(middle + 2),
    ]
    return typos[i % 4]!
  })
}

function each<Item>(name: string, items: readonly Item[], run: (item: Item, i: number) => unknown): void {
  const start = performance.now()
  items.forEach(run)
  line(name, `${(((performance.now() - start) / items.length) * 1000).toFixed(2)} µs`)
}

function line(name: string, figure: string): void {
  console.log(`  ${name.padEnd(36)}${figure}`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2)
}

function percentile(values: readonly number[], share: number): string {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!.toFixed(1)
}

function median(values: readonly number[]): number {
  return Number(percentile(values, 0.5))
}
