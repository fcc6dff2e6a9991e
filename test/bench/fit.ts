/**
 * Fits the geoparser's weights on one annotated corpus and measures them by five-fold cross-validation.
 *
 *     npx tsx test/bench/fit.ts lgl.jsonl [--write] [--quick]
 *
 * `--write` puts the weights fitted on the whole corpus into src/geoparse/weight-table.ts. `--quick` leaves out the
 * cross-validation and writes the old confidence curve.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  createNameMatches,
  distanceKm,
  type Gazetteer,
  openGazetteer,
  placeById,
} from '../../src/gazetteer/index.ts'
import { readArticle } from '../../src/geoparse/article.ts'
import { writeArticleSigns } from '../../src/geoparse/article-signs.ts'
import { logit } from '../../src/geoparse/confidence.ts'
import { type Draft, makeDraft } from '../../src/geoparse/draft.ts'
import { FEATURES } from '../../src/geoparse/features.ts'
import { probability } from '../../src/geoparse/logistic.ts'
import { readOwnMass } from '../../src/geoparse/mass.ts'
import type { Mention } from '../../src/geoparse/mention.ts'
import { writeMentions } from '../../src/geoparse/mentions.ts'
import { groundsOf } from '../../src/geoparse/reasons.ts'
import { gather, likeliest, makeScale } from '../../src/geoparse/resolve.ts'
import type { Sense } from '../../src/geoparse/senses.ts'
import { clearSigns } from '../../src/geoparse/sign-row.ts'
import { OWN_SIGNS, SIGNS, writeOwnSigns } from '../../src/geoparse/signs.ts'
import { WEIGHT_TABLE } from '../../src/geoparse/weight-table.ts'
import { makeWeights, type Weights } from '../../src/geoparse/weights.ts'
import { type GoldDocument, type Prediction, readGold } from './gold.ts'
import { type Choice, type Example, fitChoice, fitLogistic } from './learn.ts'
import { pinned, pinnedLater, pinnedPrior, pinnedResolve, SPREAD } from './pinned.ts'
import { type Measures, score } from './score.ts'
import { tableText } from './table-text.ts'

const FOLDS = 5
/** Where the fitting sets out: prominence alone. */
const START = {
  local: {},
  article: {},
  prior: { importance: 2 },
  resolve: { importance: 2 },
  confidence: { constant: 0, recognition: 1, resolution: 1 },
} as const
const RIDGE = { local: 2, article: 2, prior: 2, resolve: 2 }

const [path = '', ...flags] = process.argv.slice(2)
const quick = flags.includes('--quick')
const gold = readGold(path)
const gazetteer = await openGazetteer(
  readFileSync(process.env.WHEREIN_GAZETTEER ?? new URL('../../geo/full.gazetteer.gz', import.meta.url)),
)
const scale = makeScale()
const matches = createNameMatches()

function draftOf(text: string): Draft {
  const draft = makeDraft(gazetteer, text.length)
  draft.text = text
  return draft
}

function read(
  text: string,
  weights: Weights,
  onScored?: Draft['onScored'],
): { draft: Draft; senses: Sense[] } {
  const draft = draftOf(text)
  if (onScored) draft.onScored = onScored
  return { draft, senses: readArticle(draft, 0, text.length, { weights, matches, scale, home: [] }) }
}

function examplesOf(
  documents: readonly GoldDocument[],
  weights: Weights,
  step: 'local' | 'article',
): Example[] {
  const examples: Example[] = []
  for (const { text, toponyms } of documents) {
    const marked = new Set(toponyms.map(({ start, end }) => `${start}-${end}`))
    const draft = draftOf(text)
    draft.onScored = (span, extra) => {
      const { pool, row, spans } = draft
      const index = [...pool.index.subarray(row[span]!, row[span + 1]!)]
      const value = [...pool.value.subarray(row[span]!, row[span + 1]!)]
      if (step === 'article') {
        index.push(...pool.index.subarray(extra, pool.count))
        value.push(...pool.value.subarray(extra, pool.count))
      }
      examples.push({ index, value, label: marked.has(`${spans.start[span]}-${spans.end[span]}`) ? 1 : 0 })
    }
    readArticle(draft, 0, text.length, { weights, matches, scale, home: [] })
  }
  return examples
}

function choicesOf(documents: readonly GoldDocument[], weights: Weights, gazetteer: Gazetteer): Choice[] {
  const choices: Choice[] = []
  for (const { text, toponyms } of documents) {
    const { draft, senses } = read(text, weights)
    const meant = new Map<Sense, (typeof toponyms)[number]>()
    const times = new Map<Sense, number>()
    for (let span = 0; span < draft.spans.count; span++) {
      const toponym = toponyms.find(
        ({ start, end }) => start === draft.spans.start[span] && end === draft.spans.end[span],
      )
      if (toponym?.lat === undefined) continue
      const sense = senses[draft.sense[span]!]
      if (sense === undefined) continue
      meant.set(sense, toponym)
      times.set(sense, (times.get(sense) ?? 0) + 1)
    }
    gather(draft, senses, scale, [])
    for (const [sense, toponym] of meant) {
      if (sense.places.length < 2) continue
      const right = rightOnes(gazetteer, sense, toponym)
      if (!right.includes(true)) continue
      const rows = new Float64Array(sense.places.length * SIGNS.length)
      readOwnMass(sense, scale.own)
      for (let at = 0; at < sense.places.length; at++) {
        clearSigns(scale.row)
        writeOwnSigns(draft, senses, sense, at, scale.row)
        writeArticleSigns(draft, scale.mass, scale.own, sense, at, scale.row)
        rows.set(scale.row.value, at * SIGNS.length)
      }
      choices.push({ rows, right, weight: Math.sqrt(times.get(sense)!) })
    }
  }
  return choices
}

/** The very record where the gazetteer has it, else those close by. */
function rightOnes(
  gazetteer: Gazetteer,
  sense: Sense,
  toponym: { lat?: number; lon?: number; geonameid?: number },
): boolean[] {
  const exact = placeById(gazetteer, `geonames:${toponym.geonameid}`)
  const places = [...sense.places]
  if (exact !== undefined && places.includes(exact)) return places.map(place => place === exact)
  const km = (place: number) =>
    distanceKm(
      { lat: toponym.lat!, lon: toponym.lon! },
      { lat: gazetteer.lat[place]!, lon: gazetteer.lon[place]! },
    )
  const near = places.map(place => km(place) <= 40)
  return near.includes(true) ? near : places.map(place => km(place) <= 161)
}

/** Each step is fitted on what the steps before it give. */
function learnFrom(documents: readonly GoldDocument[]): Weights {
  let weights = makeWeights(START)
  weights = {
    ...weights,
    local: fitLogistic(examplesOf(documents, weights, 'local'), FEATURES.length, RIDGE.local, pinned),
  }
  for (let round = 0; round < 2; round++) {
    weights = {
      ...weights,
      prior: fitChoice(
        choicesOf(documents, weights, gazetteer),
        SIGNS.length,
        OWN_SIGNS,
        RIDGE.prior,
        pinnedPrior,
      ),
    }
  }
  for (let round = 0; round < 3; round++) {
    weights = {
      ...weights,
      resolve: fitChoice(
        choicesOf(documents, weights, gazetteer),
        SIGNS.length,
        SIGNS.length,
        RIDGE.resolve,
        pinnedResolve,
      ),
    }
  }
  for (const [sign, weight] of SPREAD) weights.resolve[sign] = weight
  const article = fitLogistic(
    examplesOf(documents, weights, 'article'),
    FEATURES.length,
    RIDGE.article,
    pinnedLater,
  )
  return { ...weights, article }
}

/** Whether each mention found in texts held out is right, with what the two steps thought of it. */
function judgements(documents: readonly GoldDocument[], weights: Weights): Example[] {
  const examples: Example[] = []
  for (const { text, toponyms } of documents) {
    const { draft, senses } = read(text, weights)
    for (let span = 0; span < draft.spans.count; span++) {
      const sense = senses[draft.sense[span]!]
      const found = probability(draft.score[span]!)
      if (sense === undefined || found < 0.5) continue
      const toponym = toponyms.find(
        ({ start, end }) => start === draft.spans.start[span] && end === draft.spans.end[span],
      )
      if (toponym !== undefined && toponym.lat === undefined) continue
      const best = likeliest(sense)
      const place = sense.places[best]!
      const right =
        toponym?.lat !== undefined &&
        toponym.lon !== undefined &&
        distanceKm(
          { lat: toponym.lat, lon: toponym.lon },
          { lat: gazetteer.lat[place]!, lon: gazetteer.lon[place]! },
        ) <= 161
      examples.push({
        index: [0, 1, 2],
        value: [1, logit(found), logit(sense.share[best]!)],
        label: right ? 1 : 0,
      })
    }
  }
  return examples
}

function predict(documents: readonly GoldDocument[], weights: Weights): Map<string, Prediction[]> {
  const predictions = new Map<string, Prediction[]>()
  for (const { id, text } of documents) {
    const { draft, senses } = read(text, weights)
    const mentions: Mention[] = []
    writeMentions(groundsOf(draft, senses, weights, scale, []), true, mentions)
    predictions.set(
      id,
      mentions.map(({ start, end, place }) => {
        const at = place === null ? undefined : placeById(gazetteer, place)
        return at === undefined
          ? { start, end }
          : { start, end, lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! }
      }),
    )
  }
  return predictions
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
    new URL('../../src/geoparse/weight-table.ts', import.meta.url),
    tableText({
      ...whole,
      confidence: quick ? makeWeights(WEIGHT_TABLE).confidence : fitLogistic(judged, 3, 0.1),
    }),
  )
