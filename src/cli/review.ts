import { articleLabel, type Corpus, type CorpusMention, passagesAround } from '../corpus/index.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { print, printLines } from './print.ts'

/** Options of `wherein review`. */
export interface ReviewOptions {
  /** How many mentions are listed. */
  readonly limit: number
  readonly json: boolean
  readonly corpus?: CorpusOptions
}

/** Lists the mentions that are least certain first, with what each could mean: those a person should look at. */
export async function review(
  paths: readonly string[],
  { limit, json, corpus: options }: ReviewOptions,
): Promise<void> {
  const corpus = await makeCorpus(paths, options)
  // What a person has judged, or the source marks, needs no second look.
  const open = corpus.mentions.filter(({ verdict, given }) => verdict === undefined && given === undefined)
  const listed = open.toSorted((a, b) => a.confidence - b.confidence).slice(0, limit)
  for (const mention of listed)
    await (json ? print(`${JSON.stringify(asJson(corpus, mention))}\n`) : printLines(asText(corpus, mention)))
  const judged = corpus.mentions.length - open.length
  if (!json) await print(`${listed.length} of ${open.length} mentions nobody has judged; ${judged} judged.\n`)
}

function asJson(corpus: Corpus, mention: CorpusMention) {
  const { article, start, end, phrase, place, confidence, candidates } = mention
  const named = candidates.map(({ place: id, score }) => ({
    place: id,
    name: corpus.places[id]?.name,
    score,
  }))
  return {
    article,
    start,
    end,
    phrase,
    place,
    confidence,
    candidates: named,
    passage: passageOf(corpus, mention),
  }
}

function asText(corpus: Corpus, mention: CorpusMention): string {
  const article = corpus.articles.find(({ id }) => id === mention.article)
  const meant = mention.candidates.slice(0, 3).map(({ place, score }) => {
    const { name = place, country = '' } = corpus.places[place] ?? {}
    return `${name}${country && `, ${country}`} (${place}) ${Math.round(100 * score)} %`
  })
  const sure = `${Math.round(100 * mention.confidence)} %`.padStart(5)
  const head = `${sure}  ${mention.phrase} — ${meant.join('; ') || 'no place of this name is known'}`
  return `${head}\n       ${passageOf(corpus, mention)}\n       ${article ? articleLabel(article) : mention.article}\n\n`
}

function passageOf(corpus: Corpus, mention: CorpusMention): string {
  const article = corpus.articles.find(({ id }) => id === mention.article)
  const [passage] = article ? passagesAround(article, [mention]) : []
  return passage?.text.replace(/\s+/gu, ' ') ?? mention.phrase
}
