import { createNameMatches, type Gazetteer, NameClass } from '../../src/gazetteer/index.ts'
import { findCandidateSpans } from '../../src/geoparse/recognise/find-candidate-spans.ts'
import { makeHashRow } from '../../src/geoparse/recognise/model/hash-row.ts'
import { writeSpanFeatures } from '../../src/geoparse/recognise/model/span-features.ts'
import { makeArticleState } from '../../src/geoparse/state/article-state.ts'
import { knownNames } from '../../src/geoparse/text/plain/known-names.ts'
import { sourceEnd, sourceStart } from '../../src/geoparse/text/plain/pieces.ts'
import { plainText } from '../../src/geoparse/text/plain/plain-text.ts'
import type { GoldDocument, GoldToponym } from '../../test/bench/gold.ts'

/** The spans of many texts with their hashed features, flat. */
export interface Examples {
  count: number
  /** Features of span `i` are `bucket.subarray(row[i], row[i + 1])`. */
  bucket: Int32Array
  row: Int32Array
  /** 1 for a place, 0 for none, 2 where the marks do not tell. */
  label: Uint8Array
  document: Int32Array
  /** Marked names in all, found as spans or not, by document. */
  marked: Int32Array
  phrase: string[]
  start: number[]
  end: number[]
  listed: boolean[]
  gold: readonly GoldDocument[]
}

/** How a set's marks are read. */
export interface Reading {
  /** Adjectives and peoples are marked as well. */
  readonly demonyms?: boolean
  /** Spans may hold case endings: what overlaps is the same. */
  readonly overlap?: boolean
  /** Nothing is marked: words in this list are no places, of the others nobody knows. In small letters. */
  readonly ordinary?: ReadonlySet<string>
}

/** Reads the spans of texts and labels them by the marks. */
export function collect(
  gazetteer: Gazetteer,
  documents: readonly GoldDocument[],
  { demonyms, overlap, ordinary }: Reading = {},
): Examples {
  const matches = createNameMatches()
  const out = makeHashRow()
  const bucket: number[] = []
  const row = [0]
  const label: number[] = []
  const document: number[] = []
  const marked: number[] = []
  const phrase: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const listed: boolean[] = []
  const longest = Math.max(0, ...documents.map(({ text }) => text.length))
  const state = makeArticleState(gazetteer, longest + 2)
  documents.forEach(({ text, toponyms }, at) => {
    marked.push(toponyms.length)
    const plain = plainText(text, 0, text.length, knownNames(gazetteer))
    state.text = plain?.text ?? text
    findCandidateSpans(state, 0, state.text.length, matches, undefined)
    const exact = new Set<GoldToponym>()
    const found = new Set<string>()
    for (const spans of [state.spans, state.unlisted])
      for (let span = 0; span < spans.count; span++)
        found.add(
          `${plain ? sourceStart(plain, spans.start[span]!) : spans.start[span]}-${plain ? sourceEnd(plain, spans.end[span]!) : spans.end[span]}`,
        )
    for (const toponym of toponyms) if (found.has(`${toponym.start}-${toponym.end}`)) exact.add(toponym)
    for (const spans of [state.spans, state.unlisted]) {
      for (let span = 0; span < spans.count; span++) {
        const start = plain ? sourceStart(plain, spans.start[span]!) : spans.start[span]!
        const end = plain ? sourceEnd(plain, spans.end[span]!) : spans.end[span]!
        let kind = ordinary && !ordinary.has(text.slice(start, end).toLowerCase()) ? 2 : 0
        for (const toponym of toponyms) {
          if (toponym.end <= start || toponym.start >= end) continue
          const same = overlap ? toponym.start === start : toponym.start === start && toponym.end === end
          kind = same ? 1 : exact.has(toponym) ? 0 : 2
          if (same) break
        }
        const name = spans.name[span]!
        const isDemonym =
          name >= 0 && gazetteer.names.class[gazetteer.names.first[name]!] === NameClass.demonym
        if (isDemonym && !demonyms) continue
        writeSpanFeatures(state, spans, span, out)
        for (let i = 0; i < out.count; i++) bucket.push(out.bucket[i]!)
        row.push(bucket.length)
        label.push(kind)
        document.push(at)
        starts.push(start)
        ends.push(end)
        listed.push(spans === state.spans)
        phrase.push(
          `${state.text.slice(Math.max(0, spans.start[span]! - 25), spans.start[span])}‹${state.text.slice(spans.start[span], spans.end[span])}›${state.text.slice(spans.end[span], spans.end[span]! + 25)}`,
        )
      }
    }
  })
  return {
    count: label.length,
    bucket: Int32Array.from(bucket),
    row: Int32Array.from(row),
    label: Uint8Array.from(label),
    document: Int32Array.from(document),
    marked: Int32Array.from(marked),
    phrase,
    start: starts,
    end: ends,
    listed,
    gold: documents,
  }
}
