import { createNameMatches, type Gazetteer } from '../gazetteer/index.ts'
import { readArticle } from './article.ts'
import { chunkEnd, LONGEST_ARTICLE } from './chunks.ts'
import { makeDraft } from './draft.ts'
import { kindGroups } from './kinds.ts'
import type { Mention } from './mention.ts'
import { writeMentions } from './mentions.ts'
import { checkOptions, type GeoparseOptions } from './options.ts'
import { WEIGHT_TABLE } from './weight-table.ts'
import { makeWeights } from './weights.ts'

const weights = makeWeights(WEIGHT_TABLE)

/**
 * Finds the places a text names and says which they are: the same text, gazetteer and options give the same
 * mentions, in the order of the text and without overlaps.
 *
 * @throws TypeError where an option is not what it should be.
 */
export function geoparse(text: string, gazetteer: Gazetteer, options: GeoparseOptions = {}): Mention[] {
  checkOptions(options)
  const mentions: Mention[] = []
  const matches = createNameMatches()
  const capacity = Math.min(text.length, LONGEST_ARTICLE) / 2 + 2
  const draft = makeDraft(gazetteer, kindGroups(gazetteer), text, capacity)
  for (let from = 0; from < text.length; ) {
    const to = chunkEnd(text, from)
    const senses = readArticle(draft, from, to, weights, matches, [])
    writeMentions(draft, senses, options.demonyms ?? false, mentions)
    from = to
  }
  return mentions
}
