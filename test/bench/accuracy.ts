/**
 * Scores the geoparser on annotated texts and prints it beside published systems.
 *
 *     npm run bench:accuracy -- gold.jsonl [--demonyms] [--out predictions.jsonl]
 *
 * A gold line is {"id","text","toponyms":[{"start","end","lat"?,"lon"?}]}; offsets are UTF-16 code units. Predictions
 * are written as {"id","places":[{"start","end","lat"?,"lon"?}]}, to `predictions.jsonl` where no other file is named.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { openGazetteer, placeById } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'
import { calibrationTable } from './calibration.ts'
import { countErrors } from './errors.ts'
import { type Prediction, readGold } from './gold.ts'
import { PUBLISHED } from './published.ts'
import { type Measures, score } from './score.ts'

const args = process.argv.slice(2)
const path = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--out')
if (path === undefined) {
  console.error(
    'Expected the path of a gold file: npm run bench:accuracy -- gold.jsonl [--demonyms] [--out FILE]',
  )
  process.exit(1)
}
const out = (args.includes('--out') && args[args.indexOf('--out') + 1]) || 'predictions.jsonl'
const gold = readGold(path)
const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

const mentions = new Map<string, Mention[]>()
for (const { id, text } of gold)
  mentions.set(id, geoparse(text, gazetteer, { demonyms: args.includes('--demonyms') }))
const predictions = new Map([...mentions].map(([id, found]) => [id, found.map(predictionOf)]))

console.log(
  `${gold.length} documents, ${gold.reduce((sum, { toponyms }) => sum + toponyms.length, 0)} toponyms, exact spans\n`,
)
console.log('                          recognition           accuracy   end to end @161 km')
console.log('                          P     R     F1        @161 km    P     R     F1')
console.log(row('Wherein', score(gold, predictions)))
for (const { system, f1, accuracy, endF1 } of PUBLISHED) {
  console.log(
    `${system.padEnd(26)}            ${cell(f1)}     ${cell(accuracy)}                  ${cell(endF1)}`,
  )
}
console.log('\nPublished systems on LGL, scored from the outputs in geoai-lab/EUPEG by the same rules.\n')
console.log(calibrationTable(gold, mentions, predictions))
console.log(countErrors(gazetteer, gold, mentions, predictions))

const lines = [...predictions].map(([id, places]) => JSON.stringify({ id, places }))
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(`\nPredictions: ${out}`)

function predictionOf({ start, end, place }: Mention): Prediction {
  const at = place === null ? undefined : placeById(gazetteer, place)
  return at === undefined ? { start, end } : { start, end, lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! }
}

function cell(percent: number): string {
  return percent.toFixed(1).padEnd(6)
}

function row(name: string, measures: Measures): string {
  const percent = (value: number) => cell(value * 100)
  const { precision, recall, f1, accuracy, endPrecision, endRecall, endF1 } = measures
  return `${name.padEnd(26)}${percent(precision)}${percent(recall)}${percent(f1)}     ${percent(accuracy)}      ${percent(endPrecision)}${percent(endRecall)}${percent(endF1)}`
}
