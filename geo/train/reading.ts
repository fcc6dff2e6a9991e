import { readFileSync } from 'node:fs'
import { createNameMatches, openGazetteer, placeById } from '../../src/gazetteer/index.ts'
import { evidenceInputsOf } from '../../src/geoparse/explain/evidence-inputs.ts'
import type { Mention } from '../../src/geoparse/explain/mention.ts'
import { writeMentions } from '../../src/geoparse/explain/mentions.ts'
import { readArticle } from '../../src/geoparse/read-article.ts'
import type { OnScored } from '../../src/geoparse/rescore.ts'
import type { Resolution } from '../../src/geoparse/resolve/resolution.ts'
import { makeScratch } from '../../src/geoparse/resolve/scratch.ts'
import { type ArticleState, makeArticleState } from '../../src/geoparse/state/article-state.ts'
import type { Weights } from '../../src/geoparse/weights/weights.ts'
import type { GoldDocument, Prediction } from '../../test/bench/gold.ts'

/** The gazetteer that the weights are fitted with. */
export const gazetteer = await openGazetteer(
  readFileSync(process.env.WHEREIN_GAZETTEER ?? new URL('../full.gazetteer.gz', import.meta.url)),
)
/** Working memory, shared: one article is read at a time. */
export const scratch = makeScratch()
const matches = createNameMatches()

function stateOf(text: string): ArticleState {
  const state = makeArticleState(gazetteer, text.length)
  state.text = text
  return state
}

/** Reads a text with weights other than those that ship. */
export function read(text: string, weights: Weights, onScored?: OnScored): Resolution {
  const state = stateOf(text)
  return readArticle(state, 0, text.length, { weights, matches, scratch, home: [], onScored })
}

/** What these weights find, as the scorer takes it. */
export function predict(documents: readonly GoldDocument[], weights: Weights): Map<string, Prediction[]> {
  const predictions = new Map<string, Prediction[]>()
  for (const { id, text } of documents) {
    const mentions: Mention[] = []
    writeMentions(evidenceInputsOf(read(text, weights)), true, mentions)
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
