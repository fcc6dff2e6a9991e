import { readFileSync } from 'node:fs'
import type { Gazetteer } from '../../src/gazetteer/index.ts'
import { LANGUAGES } from '../../src/geoparse/text/language.ts'
import { type GoldDocument, readGold } from '../../test/bench/gold.ts'
import { markedText } from '../../test/bench/marked-text.ts'
import type { Reading } from './collect.ts'
import { generate } from './generate.ts'
import { readNews } from './news.ts'

/** Texts to learn from. */
export interface TrainingSet {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly reading: Reading
  /** How much each of its spans counts. */
  readonly weight: number
  /** Whether the second step learns from it: sentences alone have little to say of an article. */
  readonly article: boolean
  /** Whether parts of it are held out when measuring. */
  readonly folded: boolean
}

/** The sets that may be fitted on; see README.md for where they are from. */
const SETS: readonly { readonly name: string; readonly reading?: Reading; readonly weight?: number }[] = [
  { name: 'wikigold-en' },
  { name: 'broadtwitter-en' },
  { name: 'wnut17-en' },
  { name: 'ewt-en' },
  { name: 'germeval-de' },
  { name: 'europeana-fr' },
  { name: 'europeana-de', weight: 0.5 },
  { name: 'turkishwiki-tr', reading: { overlap: true } },
  { name: 'wotr-en' },
]
/** How much each span of the generated sentences counts. */
const GENERATED_WEIGHT = 0.6
const OURS_WEIGHT = 2
const PLACELESS_WEIGHT = 2
/** How much each span of the sentences of the press counts, where it is marked and where only ordinary words tell. */
const NEWS_WEIGHT = 2
const ORDINARY_WEIGHT = 0.5
/** How much each of the words that begin a sentence counts: they are many. */
const OPENINGS_WEIGHT = 0.1

/** All of them. @param folder where the sets lie as JSON Lines; @param lgl the path of the LGL corpus; @param news see `readNews`. */
export function readSets(gazetteer: Gazetteer, folder: string, lgl: string, news: string): TrainingSet[] {
  const sets: TrainingSet[] = SETS.map(({ name, reading = {}, weight = 1 }) => ({
    name,
    documents: readGold(`${folder}/${name}.jsonl`).map(withoutMarks),
    reading,
    weight,
    article: true,
    folded: true,
  }))
  sets.push({
    name: 'lgl',
    documents: readGold(lgl),
    reading: { demonyms: true },
    weight: 1,
    article: true,
    folded: true,
  })
  for (const file of ['world.txt', 'genres.txt'])
    sets.push({
      name: file,
      documents: ours(gazetteer, file),
      reading: { demonyms: true },
      weight: OURS_WEIGHT,
      article: true,
      folded: true,
    })
  sets.push({
    name: 'no-places',
    documents: readPlaceless().filter((_, i) => i % 2 === 0),
    reading: { demonyms: true },
    weight: PLACELESS_WEIGHT,
    article: false,
    folded: false,
  })
  for (const language of LANGUAGES) {
    const { marked, unmarked, ordinary, openings } = readNews(gazetteer, news, language)
    sets.push(
      {
        name: `news-${language}`,
        documents: marked,
        reading: {},
        weight: NEWS_WEIGHT,
        article: false,
        folded: true,
      },
      {
        name: `ordinary-${language}`,
        documents: unmarked,
        reading: { ordinary },
        weight: ORDINARY_WEIGHT,
        article: false,
        folded: false,
      },
    )
    sets.push({
      name: `openings-${language}`,
      documents: openings,
      reading: {
        ordinary: new Set(openings.map(({ text }) => text.slice(0, text.indexOf(' ')).toLowerCase())),
      },
      weight: OPENINGS_WEIGHT,
      article: false,
      folded: false,
    })
    sets.push({
      name: `generated-${language}`,
      documents: generate(gazetteer, language),
      reading: {},
      weight: GENERATED_WEIGHT,
      article: false,
      folded: false,
    })
  }
  return sets
}

/** The mark of a hashtag is no part of the name in it: "#Ukraine". */
function withoutMarks(document: GoldDocument): GoldDocument {
  const toponyms = document.toponyms.map(one =>
    document.text.startsWith('#', one.start) ? { ...one, start: one.start + 1 } : one,
  )
  return { ...document, toponyms }
}

/** Texts of our own that name no place: those of even numbers are learnt from, the others measured with. */
export function readPlaceless(): GoldDocument[] {
  return readFileSync(new URL('../../test/bench/no-places.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map((text, i) => ({ id: `no-places-${i}`, text, toponyms: [] }))
}

function ours(gazetteer: Gazetteer, file: string): GoldDocument[] {
  const lines = readFileSync(new URL(`../../test/bench/${file}`, import.meta.url), 'utf8').split('\n')
  return lines.flatMap((line, i) =>
    line === '' || line.startsWith('#') ? [] : [markedText(gazetteer, line, `line ${i + 1}`)],
  )
}
