/**
 * Scores the geoparser on our own texts, `world.txt` and `genres.txt` (or others in that markup), and lists what it gets
 * wrong.
 *
 *     npx tsx test/bench/world.ts [texts.txt …] [--quiet] [--no-demonyms]
 *     npm run bench:languages         the texts of test/bench/languages, where adjectives are not marked
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { distanceKm, openGazetteer, placeById, readPlace } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'
import type { GoldDocument, Prediction } from './gold.ts'
import { markedText } from './marked-text.ts'
import { RIGHT_KM, score } from './score.ts'

const args = process.argv.slice(2)
const quiet = args.includes('--quiet')
const demonyms = !args.includes('--no-demonyms')
const named = args.filter(arg => !arg.startsWith('--'))
const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))
for (const path of named.length > 0 ? named : [ours('world.txt'), ours('genres.txt')]) measure(path)

function ours(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}

function measure(path: string): void {
  const lines = readFileSync(path, 'utf8').split('\n')
  const gold = lines.flatMap((line, i) =>
    line === '' || line.startsWith('#') ? [] : [markedText(gazetteer, line, `line ${i + 1}`)],
  )
  const found = new Map(gold.map(({ id, text }) => [id, geoparse(text, gazetteer, { demonyms })]))
  const predictions = new Map([...found].map(([id, mentions]) => [id, mentions.map(predictionOf)]))
  if (!quiet) for (const document of gold) listErrors(document, found.get(document.id) ?? [])
  const { gold: count, precision, recall, f1, accuracy, endF1 } = score(gold, predictions)
  const percent = (value: number) => (value * 100).toFixed(1)
  console.log(
    `${basename(path)}: ${gold.length} texts, ${count} toponyms: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  acc@161 ${percent(accuracy)}  end-to-end F1 ${percent(endF1)}`,
  )
}

function predictionOf({ start, end, place }: Mention): Prediction {
  const at = place === null ? undefined : placeById(gazetteer, place)
  return at === undefined ? { start, end } : { start, end, lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! }
}

function listErrors({ id, text, toponyms }: GoldDocument, mentions: readonly Mention[]): void {
  for (const { start, end, lat, lon } of toponyms) {
    const mention = mentions.find(candidate => candidate.start === start && candidate.end === end)
    if (mention === undefined)
      console.log(`${id}  missed  ${text.slice(start, end)}  (${around(text, start, end)})`)
    else if (lat !== undefined && lon !== undefined) {
      const { lat: atLat, lon: atLon } = predictionOf(mention)
      const right =
        atLat !== undefined &&
        atLon !== undefined &&
        distanceKm({ lat, lon }, { lat: atLat, lon: atLon }) <= RIGHT_KM
      if (!right)
        console.log(
          `${id}  place   ${text.slice(start, end)} is not ${nameOf(mention)}  (${around(text, start, end)})`,
        )
    }
  }
  for (const mention of mentions) {
    const { start, end, phrase, confidence } = mention
    if (!toponyms.some(toponym => toponym.start === start && toponym.end === end))
      console.log(
        `${id}  false   ${phrase} = ${nameOf(mention)} ${confidence.toFixed(2)}  (${around(text, start, end)})`,
      )
  }
}

function nameOf({ place }: Mention): string {
  const at = place === null ? undefined : placeById(gazetteer, place)
  if (at === undefined) return 'unresolved'
  const { name, country, kind } = readPlace(gazetteer, at)
  return `${name} ${country} ${kind}`
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 25), start)}‹${text.slice(start, end)}›${text.slice(end, end + 25)}`.replaceAll(
    '\n',
    ' ',
  )
}
