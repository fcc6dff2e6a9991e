import { createNameMatches, type Gazetteer, type NameMatches, nearestPlace } from '../gazetteer/index.ts'
import { evidenceInputsOf } from './explain/evidence-inputs.ts'
import type { Mention } from './explain/mention.ts'
import { writeMentions } from './explain/mentions.ts'
import { checkOptions, type GeoparseOptions } from './options.ts'
import { readArticle } from './read-article.ts'
import { carryContext } from './resolve/carry-context.ts'
import type { Home } from './resolve/resolution.ts'
import { makeScratch, type Scratch } from './resolve/scratch.ts'
import { type ArticleState, makeArticleState } from './state/article-state.ts'
import { chunkEnd, LONGEST_ARTICLE } from './text/chunks.ts'
import { WEIGHT_TABLE } from './weights/weight-table.ts'
import { makeWeights } from './weights/weights.ts'

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
  const { state, scratch, matches } = workspace(
    gazetteer,
    Math.ceil(Math.min(text.length, LONGEST_ARTICLE) / 2) + 2,
  )
  const home = homeOf(gazetteer, options)
  let known = home
  state.text = text
  try {
    for (let from = 0; from < text.length; ) {
      const to = chunkEnd(text, from)
      const resolution = readArticle(state, from, to, { weights, matches, scratch, home: known })
      writeMentions(evidenceInputsOf({ ...resolution, home }), options.demonyms ?? false, mentions)
      if (to < text.length) known = [...home, ...carryContext(resolution.senses)]
      from = to
    }
  } finally {
    // The working memory outlives the call; the text must not be kept alive with it.
    state.text = ''
  }
  return mentions
}

interface Workspace {
  readonly state: ArticleState
  readonly scratch: Scratch
  readonly matches: NameMatches
}

/** Working memory, kept with its gazetteer because making it anew costs more than reading a short article. */
const workspaces = new WeakMap<Gazetteer, Workspace>()

function workspace(gazetteer: Gazetteer, capacity: number): Workspace {
  const known = workspaces.get(gazetteer)
  if (known !== undefined && known.state.capacity >= capacity) return known
  const made = {
    state: makeArticleState(gazetteer, Math.max(4096, capacity)),
    scratch: makeScratch(),
    matches: createNameMatches(),
  }
  workspaces.set(gazetteer, made)
  return made
}

/** How much a stated home weighs: as much as two sure mentions. */
const HOME_AMOUNT = 2

function homeOf(gazetteer: Gazetteer, { home, country }: GeoparseOptions): Home[] {
  const places: number[] = []
  const nearest = home && nearestPlace(gazetteer, home)
  if (nearest !== undefined) places.push(nearest)
  const code = country === undefined ? -1 : gazetteer.countries.indexOf(country)
  const land =
    code < 0
      ? -1
      : gazetteer.country.findIndex(
          (at, place) => at === code && gazetteer.kinds[gazetteer.kind[place]!]!.startsWith('A.PCL'),
        )
  if (land >= 0) places.push(land)
  return places.map(place => ({ place, amount: HOME_AMOUNT }))
}
