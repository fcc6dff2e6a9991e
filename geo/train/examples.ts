import { distanceKm, NameClass, placeById } from '../../src/gazetteer/index.ts'
import { writeArticleFeatures } from '../../src/geoparse/resolve/article-features.ts'
import { clearFeatures } from '../../src/geoparse/resolve/feature-row.ts'
import { readOwnContribution } from '../../src/geoparse/resolve/own-contribution.ts'
import { writeOwnFeatures } from '../../src/geoparse/resolve/own-features.ts'
import { likeliest, type Sense } from '../../src/geoparse/resolve/senses.ts'
import { sumContext } from '../../src/geoparse/resolve/sum-context.ts'
import { CANDIDATE_FEATURES } from '../../src/geoparse/weights/candidate-features.ts'
import { logit } from '../../src/geoparse/weights/confidence.ts'
import { probability } from '../../src/geoparse/weights/logistic.ts'
import type { Weights } from '../../src/geoparse/weights/weights.ts'
import type { GoldDocument } from '../../test/bench/gold.ts'
import type { Reading } from './collect.ts'
import type { Choice, Example } from './learn.ts'
import { gazetteer, read, scratch } from './reading.ts'

/** The features of the second step for every span, and whether it is marked; what overlaps a mark without being it is left out. */
export function examplesOf(
  documents: readonly GoldDocument[],
  weights: Weights,
  { demonyms, overlap }: Reading,
): Example[] {
  const examples: Example[] = []
  for (const { text, toponyms } of documents) {
    read(text, weights, ({ pool, spans, gazetteer }, span) => {
      const { names } = gazetteer
      if (!demonyms && names.class[names.first[spans.name[span]!]!] === NameClass.demonym) return
      const start = spans.start[span]!
      const end = spans.end[span]!
      const met = toponyms.filter(toponym => toponym.start < end && toponym.end > start)
      const same = met.some(toponym => toponym.start === start && (overlap || toponym.end === end))
      if (met.length > 0 && !same) return
      examples.push({
        index: [...pool.index.subarray(0, pool.count)],
        value: [...pool.value.subarray(0, pool.count)],
        label: same ? 1 : 0,
      })
    })
  }
  return examples
}

/** The features of every candidate of the marked names, and which are right: what resolution is fitted on. */
export function choicesOf(documents: readonly GoldDocument[], weights: Weights): Choice[] {
  const choices: Choice[] = []
  for (const { text, toponyms } of documents) {
    const resolution = read(text, weights)
    const { state, senses } = resolution
    const meant = new Map<Sense, (typeof toponyms)[number]>()
    const times = new Map<Sense, number>()
    for (let span = 0; span < state.spans.count; span++) {
      const toponym = toponyms.find(
        ({ start, end }) => start === state.spans.start[span] && end === state.spans.end[span],
      )
      if (toponym?.lat === undefined) continue
      const sense = senses[state.sense[span]!]
      if (sense === undefined) continue
      meant.set(sense, toponym)
      times.set(sense, (times.get(sense) ?? 0) + 1)
    }
    sumContext(resolution)
    for (const [sense, toponym] of meant) {
      if (sense.places.length < 2) continue
      const right = rightOnes(sense, toponym)
      if (!right.includes(true)) continue
      const rows = new Float64Array(sense.places.length * CANDIDATE_FEATURES.length)
      readOwnContribution(sense, scratch.own)
      for (let at = 0; at < sense.places.length; at++) {
        clearFeatures(scratch.row)
        writeOwnFeatures(resolution, sense, at)
        writeArticleFeatures(resolution, sense, at)
        rows.set(scratch.row.value, at * CANDIDATE_FEATURES.length)
      }
      choices.push({ rows, right, weight: Math.sqrt(times.get(sense)!) })
    }
  }
  return choices
}

/** The very record where the gazetteer has it, else those close by. */
function rightOnes(sense: Sense, toponym: { lat?: number; lon?: number; geonameid?: number }): boolean[] {
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

/** Whether each mention found in texts held out is right, with what the two steps thought of it. */
export function judgements(documents: readonly GoldDocument[], weights: Weights): Example[] {
  const examples: Example[] = []
  for (const { text, toponyms } of documents) {
    const { state, senses } = read(text, weights)
    for (let span = 0; span < state.spans.count; span++) {
      const sense = senses[state.sense[span]!]
      const found = probability(state.score[span]!)
      if (sense === undefined || found < 0.5) continue
      const toponym = toponyms.find(
        ({ start, end }) => start === state.spans.start[span] && end === state.spans.end[span],
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
