/**
 * Fits the weights of the geoparser and measures them by five-fold cross-validation. See README.md for the sets.
 *
 *     npx tsx geo/train/fit.ts FOLDER lgl.jsonl NEWS [--write] [--quick]
 *
 * FOLDER holds the development sets, NEWS the sentences of `readNews`. `--write` puts the weights fitted on everything into src/geoparse/weights. `--quick`
 * leaves out the cross-validation and writes the old confidence curve. Resolution has a fit of its own: `fit-resolution.ts`.
 */
import { writeFileSync } from 'node:fs'
import { UNIT } from '../../src/geoparse/recognise/model/tagger.ts'
import { FEATURES } from '../../src/geoparse/weights/features.ts'
import { RESOLUTION_TABLE } from '../../src/geoparse/weights/resolution-table.ts'
import { WEIGHT_TABLE } from '../../src/geoparse/weights/weight-table.ts'
import { makeWeights, type Weights } from '../../src/geoparse/weights/weights.ts'
import type { Prediction } from '../../test/bench/gold.ts'
import { type Measures, score } from '../../test/bench/score.ts'
import { collect, type Examples } from './collect.ts'
import { examplesOf, judgements } from './examples.ts'
import { type Example, fitLogistic } from './learn.ts'
import { learnResolution } from './learn-resolution.ts'
import { gazetteer, predict } from './reading.ts'
import { readSets, type TrainingSet } from './sets.ts'
import { tableText, taggerText } from './table-text.ts'
import { fitTagger } from './tagger.ts'

const FOLDS = 5
const RIDGE = 2
const EPOCHS = 8
const RATE = 0.1
const SHRINK = 2e-6
const DROP = 0.3

const [folder = '', lgl = '', news = '', ...flags] = process.argv.slice(2)
const quick = flags.includes('--quick')
const sets = readSets(gazetteer, folder, lgl, news)
const gold = sets.find(({ name }) => name === 'lgl')!.documents
const collected = new Map<TrainingSet, Examples>(
  sets.map(set => [set, collect(gazetteer, set.documents, set.reading)]),
)

/** Which documents of a set are learnt from, by their number. */
type Uses = (document: number) => boolean

function learnTagger(uses: Uses): Int8Array {
  const fitted = fitTagger(
    sets.map(set => ({
      examples: collected.get(set)!,
      weight: set.weight,
      uses: set.folded ? uses : () => true,
    })),
    EPOCHS,
    RATE,
    SHRINK,
    DROP,
  )
  return Int8Array.from(fitted, weight => Math.max(-127, Math.min(127, Math.round(weight / UNIT))))
}

/** The second step learns from texts that the first has not seen. */
function learnRescore(uses: Uses, weights: Weights): Float64Array {
  const examples: Example[] = []
  for (const half of [0, 1]) {
    const tagger = learnTagger(at => uses(at) && at % 2 === half)
    for (const { article, documents, reading } of sets)
      if (article)
        examples.push(
          ...examplesOf(
            documents.filter((_, at) => uses(at) && at % 2 !== half),
            { ...weights, tagger },
            reading,
          ),
        )
  }
  return fitLogistic(examples, FEATURES.length, RIDGE)
}

/** Each step is fitted on what the steps before it give; resolution anew where a part of the texts is held out. */
function learnFrom(uses: Uses, heldOut: boolean): Weights {
  const documents = gold.filter((_, at) => uses(at))
  let weights = makeWeights({ ...WEIGHT_TABLE, ...RESOLUTION_TABLE }, learnTagger(uses))
  if (heldOut) weights = learnResolution(weights, [{ documents, amount: 1 }])
  return { ...weights, rescore: learnRescore(uses, weights) }
}

function show(name: string, measures: Measures): void {
  const percent = (value: number) => (value * 100).toFixed(1)
  console.log(
    `${name.padEnd(16)} P ${percent(measures.precision)} R ${percent(measures.recall)} F1 ${percent(measures.f1)}  acc@161 ${percent(measures.accuracy)}  end-to-end P ${percent(measures.endPrecision)} R ${percent(measures.endRecall)} F1 ${percent(measures.endF1)}`,
  )
}

const whole = learnFrom(() => true, false)
show('on itself', score(gold, predict(gold, whole)))
const judged: Example[] = []
const held = new Map<string, Prediction[]>()
for (let fold = 0; fold < (quick ? 0 : FOLDS); fold++) {
  const weights = learnFrom(at => at % FOLDS !== fold, true)
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

if (flags.includes('--write')) {
  const confidence = quick ? whole.confidence : fitLogistic(judged, 3, 0.1)
  write('weight-table.ts', tableText({ ...whole, confidence }))
  write('tagger-table.ts', taggerText(whole.tagger))
}

function write(file: string, text: string): void {
  writeFileSync(new URL(`../../src/geoparse/weights/${file}`, import.meta.url), text)
}
