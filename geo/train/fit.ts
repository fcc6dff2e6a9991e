/**
 * Fits the geoparser's weights on one annotated corpus and measures them by five-fold cross-validation.
 *
 *     npx tsx geo/train/fit.ts lgl.jsonl [--write] [--quick]
 *
 * `--write` puts the weights fitted on the whole corpus into src/geoparse/weights/weight-table.ts. `--quick` leaves out the
 * cross-validation and writes the old confidence curve.
 */
import { writeFileSync } from 'node:fs'
import { FEATURES } from '../../src/geoparse/weights/features.ts'
import { RESOLUTION_TABLE } from '../../src/geoparse/weights/resolution-table.ts'
import { WEIGHT_TABLE } from '../../src/geoparse/weights/weight-table.ts'
import { makeWeights, type Weights } from '../../src/geoparse/weights/weights.ts'
import { type GoldDocument, type Prediction, readGold } from '../../test/bench/gold.ts'
import { type Measures, score } from '../../test/bench/score.ts'
import { examplesOf, judgements } from './examples.ts'
import { type Example, fitLogistic } from './learn.ts'
import { learnResolution } from './learn-resolution.ts'
import { pinned, pinnedLater } from './pinned.ts'
import { predict } from './reading.ts'
import { tableText } from './table-text.ts'

const FOLDS = 5
/** Where the fitting sets out: prominence alone. */
const START = {
  local: {},
  rescore: {},
  prior: { importance: 2 },
  resolve: { importance: 2 },
  confidence: { constant: 0, recognition: 1, resolution: 1 },
} as const
const RIDGE = { local: 2, rescore: 2 }

const [path = '', ...flags] = process.argv.slice(2)
const quick = flags.includes('--quick')
const gold = readGold(path)

/** Each step is fitted on what the steps before it give. */
function learnFrom(documents: readonly GoldDocument[]): Weights {
  let weights = makeWeights(START)
  weights = {
    ...weights,
    local: fitLogistic(examplesOf(documents, weights, 'local'), FEATURES.length, RIDGE.local, pinned),
  }
  weights = learnResolution(weights, [{ documents, amount: 1 }])
  const rescore = fitLogistic(
    examplesOf(documents, weights, 'rescore'),
    FEATURES.length,
    RIDGE.rescore,
    pinnedLater,
  )
  return { ...weights, rescore }
}

function show(name: string, measures: Measures): void {
  const percent = (value: number) => (value * 100).toFixed(1)
  console.log(
    `${name.padEnd(16)} P ${percent(measures.precision)} R ${percent(measures.recall)} F1 ${percent(measures.f1)}  acc@161 ${percent(measures.accuracy)}  end-to-end P ${percent(measures.endPrecision)} R ${percent(measures.endRecall)} F1 ${percent(measures.endF1)}`,
  )
}

const whole = learnFrom(gold)
show('on itself', score(gold, predict(gold, whole)))
const judged: Example[] = []
const held = new Map<string, Prediction[]>()
for (let fold = 0; fold < (quick ? 0 : FOLDS); fold++) {
  const weights = learnFrom(gold.filter((_, i) => i % FOLDS !== fold))
  judged.push(
    ...judgements(
      gold.filter((_, i) => i % FOLDS === fold),
      weights,
    ),
  )
  for (const [id, places] of predict(
    gold.filter((_, i) => i % FOLDS === fold),
    weights,
  ))
    held.set(id, places)
}
if (!quick) show('cross-validated', score(gold, held))
const dump = flags.find(flag => flag.startsWith('--held='))
if (dump)
  writeFileSync(dump.slice(7), [...held].map(([id, places]) => JSON.stringify({ id, places })).join('\n'))

if (flags.includes('--write'))
  writeFileSync(
    new URL('../../src/geoparse/weights/weight-table.ts', import.meta.url),
    tableText({
      ...whole,
      confidence: quick
        ? makeWeights({ ...WEIGHT_TABLE, ...RESOLUTION_TABLE }).confidence
        : fitLogistic(judged, 3, 0.1),
    }),
  )
