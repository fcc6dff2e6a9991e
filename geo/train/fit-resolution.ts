/**
 * Fits what resolution weighs, on the corpora named and on our own texts, and measures it by five-fold cross-validation: of the marked
 * names that recognition proposes, how many go to a place within 161 km.
 *
 *     npx tsx geo/train/fit-resolution.ts lgl.jsonl wotr-en.jsonl [--write]
 *
 * `--write` puts the weights fitted on all of them into src/geoparse/weights/resolution-table.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { distanceKm } from '../../src/gazetteer/index.ts'
import { likeliest } from '../../src/geoparse/resolve/senses.ts'
import { CANDIDATE_FEATURES } from '../../src/geoparse/weights/candidate-features.ts'
import { RESOLUTION_TABLE } from '../../src/geoparse/weights/resolution-table.ts'
import { unpackTagger } from '../../src/geoparse/weights/tagger.ts'
import { WEIGHT_TABLE } from '../../src/geoparse/weights/weight-table.ts'
import { makeWeights, type Weights } from '../../src/geoparse/weights/weights.ts'
import { type GoldDocument, readGold } from '../../test/bench/gold.ts'
import { markedText } from '../../test/bench/marked-text.ts'
import { RIGHT_KM } from '../../test/bench/score.ts'
import { learnResolution } from './learn-resolution.ts'
import { gazetteer, read } from './reading.ts'

const FOLDS = 5
/** Our own texts are few and of all kinds of press; the corpora are many and of one kind each. */
const OWN_AMOUNT = 2
const CORPUS_AMOUNT = 1

interface Corpus {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly amount: number
}

const [...args] = process.argv.slice(2)
const corpora: Corpus[] = [
  ...args
    .filter(arg => !arg.startsWith('--'))
    .map(path => ({ name: basename(path), documents: readGold(path), amount: CORPUS_AMOUNT })),
  ...['world.txt', 'genres.txt'].map(name => ({ name, documents: ownTexts(name), amount: OWN_AMOUNT })),
]

function ownTexts(name: string): GoldDocument[] {
  return readFileSync(new URL(`../../test/bench/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line === '' || line.startsWith('#') ? [] : [markedText(gazetteer, line, `${name} line ${i + 1}`)],
    )
}

/** Fits on the documents that `isChosen` of each corpus. */
function learn(isChosen: (index: number) => boolean): Weights {
  const sets = corpora.map(({ documents, amount }) => ({
    documents: documents.filter((_, i) => isChosen(i)),
    amount,
  }))
  return learnResolution(makeWeights({ ...WEIGHT_TABLE, ...RESOLUTION_TABLE }, unpackTagger()), sets)
}

/** How many of the marked names that are proposed go to the right place. */
function measure(documents: readonly GoldDocument[], weights: Weights): { right: number; all: number } {
  let right = 0
  let all = 0
  for (const { text, toponyms } of documents) {
    const { state, senses } = read(text, weights)
    for (let span = 0; span < state.spans.count; span++) {
      const toponym = toponyms.find(
        ({ start, end }) => start === state.spans.start[span] && end === state.spans.end[span],
      )
      const sense = senses[state.sense[span] ?? -1]
      if (toponym?.lat === undefined || toponym.lon === undefined || sense === undefined) continue
      const place = sense.places[likeliest(sense)] ?? 0
      const at = { lat: gazetteer.lat[place] ?? 0, lon: gazetteer.lon[place] ?? 0 }
      all++
      if (distanceKm({ lat: toponym.lat, lon: toponym.lon }, at) <= RIGHT_KM) right++
    }
  }
  return { right, all }
}

const percent = (right: number, all: number) => ((100 * right) / all).toFixed(2)
const shipped = makeWeights({ ...WEIGHT_TABLE, ...RESOLUTION_TABLE }, unpackTagger())
const whole = learn(() => true)
for (const { name, documents } of corpora) {
  const before = measure(documents, shipped)
  const self = measure(documents, whole)
  console.log(
    `${name.padEnd(18)} shipped ${percent(before.right, before.all)}  on itself ${percent(self.right, self.all)}`,
  )
}
if (!args.includes('--quick')) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(i => i % FOLDS !== fold))
  for (const { name, documents } of corpora) {
    let right = 0
    let all = 0
    folds.forEach((weights, fold) => {
      const held = measure(
        documents.filter((_, i) => i % FOLDS === fold),
        weights,
      )
      right += held.right
      all += held.all
    })
    console.log(`${name.padEnd(18)} held out ${percent(right, all)} of ${all}`)
  }
}
const shown = CANDIDATE_FEATURES.map((name, i) => `${name} ${whole.resolve[i]?.toFixed(2)}`).join(', ')
if (args.includes('--show')) console.log(shown)
if (args.includes('--write'))
  writeFileSync(new URL('../../src/geoparse/weights/resolution-table.ts', import.meta.url), tableText(whole))

function tableText({ prior, resolve }: Weights): string {
  const part = (name: string, rows: Float64Array) =>
    `  ${name}: {\n${CANDIDATE_FEATURES.flatMap((row, i) => {
      const value = rows[i] ?? 0
      return Math.abs(value) < 0.005 ? [] : [`    '${row}': ${value.toFixed(2)},`]
    }).join('\n')}\n  },`
  return [
    "import type { WeightTable } from './weights.ts'",
    '',
    '/** What each feature of a candidate adds to its log-odds: by name alone, and among others. Written by `geo/train/fit-resolution.ts`. */',
    "export const RESOLUTION_TABLE: Pick<WeightTable, 'prior' | 'resolve'> = {",
    part('prior', prior),
    part('resolve', resolve),
    '}',
    '',
  ].join('\n')
}
