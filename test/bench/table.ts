/**
 * Prints what the geoparser finds and misses, as one table.
 *
 *     npm run bench:table -- FOLDER
 *
 * FOLDER holds the sets as JSON Lines, one text a line: {"id","text","toponyms":[{"start","end","lat"?,"lon"?}]}. Sets that are fitted on
 * are marked: their figures flatter. The towns and the texts without places are our own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { openGazetteer, placeById } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'
import { type Prediction, readGold } from './gold.ts'
import { score } from './score.ts'
import { measureTowns } from './towns.ts'

const FITTED = /^(?:wikigold|broadtwitter|wnut17|ewt|germeval|europeana|turkishwiki|wotr|lgl)/
/** Characters of a page. */
const PAGE = 1800

const [folder = ''] = process.argv.slice(2)
const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))
const percent = (value: number) => (100 * value).toFixed(1)

console.log(
  '| set | P | R | F1 | F1, overlap | accuracy at 161 km | end to end |\n|---|---|---|---|---|---|---|',
)
for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.jsonl'))
  .sort()) {
  const gold = readGold(`${folder}/${file}`)
  const found = new Map(gold.map(({ id, text }) => [id, geoparse(text, gazetteer).map(predictionOf)]))
  const { precision, recall, f1, accuracy, endF1 } = score(gold, found)
  let met = 0
  let marked = 0
  let predicted = 0
  let right = 0
  for (const { id, toponyms } of gold) {
    const ours = found.get(id)!
    marked += toponyms.length
    predicted += ours.length
    const meets = (a: { start: number; end: number }) => (b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end
    met += toponyms.filter(one => ours.some(meets(one))).length
    right += ours.filter(one => toponyms.some(meets(one))).length
  }
  const p = right / predicted
  const r = met / marked
  const placed = Number.isNaN(accuracy) || accuracy === 0 ? '' : percent(accuracy)
  console.log(
    `| ${file.replace('.jsonl', '')}${FITTED.test(file) ? ' (fitted on)' : ''} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${percent((2 * p * r) / (p + r))} | ${placed} | ${placed && percent(endF1)} |`,
  )
}

// The others are learnt from.
const texts = readFileSync(new URL('no-places.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .filter((_, i) => i % 2 === 1)
const false_ = texts.flatMap(text => geoparse(text, gazetteer))
const pages = texts.join('').length / PAGE
console.log(
  `\n${texts.length} texts without a place, ${pages.toFixed(1)} pages: ${(false_.length / pages).toFixed(1)} false mentions a page (${false_.map(({ phrase }) => phrase).join(', ')})\n`,
)
console.log(measureTowns(gazetteer))

function predictionOf({ start, end, place }: Mention): Prediction {
  const at = place === null ? undefined : placeById(gazetteer, place)
  return at === undefined ? { start, end } : { start, end, lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! }
}
