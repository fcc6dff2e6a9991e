import { createNameMatches, type Gazetteer, type NameMatches, nearestPlace } from '../gazetteer/index.ts'
import { evidenceInputsOf } from './explain/evidence-inputs.ts'
import type { Mention } from './explain/mention.ts'
import { writeMentions } from './explain/mentions.ts'
import { checkArguments, checkOptions, type GeoparseOptions } from './options.ts'
import { readArticle } from './read-article.ts'
import { carryContext } from './resolve/carry-context.ts'
import type { Home } from './resolve/resolution.ts'
import { makeScratch, type Scratch } from './resolve/scratch.ts'
import { type ArticleState, makeArticleState } from './state/article-state.ts'
import { chunkEnd } from './text/chunks.ts'
import { knownNames } from './text/plain/known-names.ts'
import { type Pieces, sourceEnd, sourceStart } from './text/plain/pieces.ts'
import { plainText } from './text/plain/plain-text.ts'
import { RESOLUTION_TABLE } from './weights/resolution-table.ts'
import { unpackTagger } from './weights/tagger.ts'
import { WEIGHT_TABLE } from './weights/weight-table.ts'
import { makeWeights } from './weights/weights.ts'

const weights = makeWeights({ ...WEIGHT_TABLE, ...RESOLUTION_TABLE }, unpackTagger())

/**
 * Finds the places a text names and says which they are: the same text, gazetteer and options give the same
 * mentions, in the order of the text and without overlaps.
 *
 * @throws TypeError where an option is not what it should be, and the signal's reason where that was aborted.
 */
export function geoparse(text: string, gazetteer: Gazetteer, options: GeoparseOptions = {}): Mention[] {
  const steps = geoparseSteps(text, gazetteer, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same in steps: after each part of a long text it yields how many code units are done, so that the caller can show
 * progress, do other work, or give up. The mentions are what it returns.
 *
 * @throws TypeError where an option is not what it should be.
 */
export function* geoparseSteps(
  text: string,
  gazetteer: Gazetteer,
  options: GeoparseOptions = {},
): Generator<number, Mention[]> {
  checkArguments(text, gazetteer)
  checkOptions(options)
  const mentions: Mention[] = []
  const home = homeOf(gazetteer, options)
  let known = home
  for (let from = 0; from < text.length; ) {
    options.signal?.throwIfAborted()
    const to = chunkEnd(text, from)
    const plain = plainText(text, from, to, knownNames(gazetteer))
    const length = plain === undefined ? to - from : plain.text.length
    const { state, scratch, matches } = workspace(gazetteer, Math.ceil(length / 2) + 2)
    const first = mentions.length
    state.text = plain?.text ?? text
    try {
      const means = { weights, matches, scratch, home: known, language: options.language }
      const resolution =
        plain === undefined ? readArticle(state, from, to, means) : readArticle(state, 0, length, means)
      writeMentions(evidenceInputsOf({ ...resolution, home }), options.demonyms ?? false, mentions)
      if (to < text.length) known = [...home, ...carryContext(resolution.senses)]
    } finally {
      // Working memory is kept for the next call; it must not keep this text in memory.
      state.text = ''
    }
    if (plain !== undefined) putBack(mentions, first, text, plain)
    from = to
    options.onProgress?.(from, text.length)
    if (from < text.length) yield from
  }
  return mentions
}

/** Turns the mentions from `first` on, found in the plain text, into stretches of the text as it was given. */
function putBack(mentions: Mention[], first: number, text: string, plain: Pieces): void {
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i]!
    const start = sourceStart(plain, mention.start)
    const end = sourceEnd(plain, mention.end)
    mentions[i] = { ...mention, start, end, phrase: text.slice(start, end) }
  }
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

/** The weight of a stated home: that of two sure mentions. */
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
