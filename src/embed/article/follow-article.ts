import type { Article, Corpus, CorpusMention } from '../../corpus/index.ts'
import { LARGEST_ARTICLE } from '../../formats/index.ts'
import { type Found, trouble } from '../../viewer/app/load/index.ts'
import { nextTask } from '../contract/next-task.ts'
import type { Source, SourceOptions } from '../contract/source.ts'
import { borrowGeoparser } from '../worker/geoparser.ts'
import { articleOf, gather, showSame } from './gather.ts'
import { openHighlights } from './highlights.ts'
import { leftOut } from './left-out.ts'
import { type PageText, readPageText } from './page-text.ts'
import { type NamedText, pointAtNames } from './point-at-names.ts'
import { rangeOf } from './ranges.ts'
import { scrollToRange } from './scroll-to.ts'
import { watchArticles } from './watch-articles.ts'

/**
 * How long a page may take to bring its article, in milliseconds, before that is called an error: once it has loaded, and also
 * where an application puts the map in first and fetches the article then.
 */
const LATE = 4000

/** One article as it was last read. */
interface Reading {
  readonly element: Element
  readonly page: PageText
  readonly article: Article
}

/** Finds the places of the articles that stand in the page, and ties the names in them to the map. */
export function followArticle(
  selector: string,
  { element, hover, show, reveal }: SourceOptions,
): Omit<Source, 'mapOnly'> {
  const end = new AbortController()
  const geoparser = borrowGeoparser(element.getAttribute('gazetteer'), element.baseURI)
  const highlights = openHighlights(element.shadowRoot)
  const isLeftOut = leftOut(element.getAttribute('exclude'))
  /** What was found in each text, by the article's id. */
  const found = new Map<string, Corpus>()
  let readings: readonly Reading[] = []
  let named: readonly NamedText[] = []
  let corpus: Corpus | null = null
  /** What the reader's corrections make of it. */
  let corrected: Corpus | null = null
  let pointed: string | null = null
  let stepped = -1
  let turn = 0
  let lateTimer: ReturnType<typeof setTimeout> | undefined

  function read(elements: readonly Element[]): void {
    const own = ++turn
    clearTimeout(lateTimer)
    if (elements.length === 0) {
      readings = []
      paint()
      lateTimer = setTimeout(() => {
        if (own !== turn || end.signal.aborted) return
        if (document.readyState !== 'complete') read([])
        else show(trouble('embedNoArticle', { text: selector }))
      }, LATE)
      return
    }
    readings = elements.map((one, i) => {
      const page = readPageText(one, isLeftOut)
      return { element: one, page, article: articleOf(one, i, elements.length, page.text) }
    })
    const trees = readings.flatMap(({ page }) => page.trees)
    watch?.follow(trees)
    for (const tree of trees) if (!('host' in tree)) followPointer(tree)
    const tooLong = readings.some(({ page }) => page.text.length > LARGEST_ARTICLE)
    if (tooLong) {
      show(trouble('embedTooLong'))
      return
    }
    const changed = readings.filter(({ article }) => known(article) === null)
    // Drawn anew with the same words, as pages do that re-render: only the places in the page have changed.
    if (changed.length === 0) return void take(own, null, true)
    geoparser.geoparse(
      changed.map(({ article }) => article),
      (answer, last) => {
        if (own === turn && !end.signal.aborted) void take(own, answer, last)
      },
    )
  }

  /** What was found in an article, unless its text has changed since. */
  function known({ id, text }: Article): Corpus | null {
    const part = found.get(id)
    return part?.articles[0]?.text === text ? part : null
  }

  /** Takes an answer in: the parts of it, each an article's, join those that were known. */
  async function take(own: number, answer: Found | null, last: boolean): Promise<void> {
    if (answer && !answer.ok) {
      corpus = corrected = null
      paint()
      return show(answer)
    }
    const fresh = new Map<string, Corpus>()
    if (answer) for (const part of partsOf(answer.value)) fresh.set(part.articles[0]?.id ?? '', part)
    const parts = readings.flatMap(({ article }) => fresh.get(article.id) ?? known(article) ?? [])
    // What a first answer says is shown, and not kept: the whole one replaces it.
    if (last) for (const [id, part] of fresh) found.set(id, part)
    const now = gather(parts)
    const same = showSame(now, corpus)
    if (!same) corpus = corrected = now
    paint()
    if (same || !now) return
    await nextTask()
    if (own === turn && !end.signal.aborted) show({ ok: true, value: now })
  }

  function paint(): void {
    const mentions = corrected?.mentions.filter(({ place }) => place !== null) ?? []
    named = readings.map(({ element, page, article: { id } }) => ({
      element,
      page,
      mentions: mentions.filter(({ article }) => article === id),
    }))
    highlights.show('shown', [])
    paintPlace('marked', hover.get())
    highlights.show(
      'place',
      rangesOf(() => true),
    )
  }

  function paintPlace(kind: 'marked' | 'shown', place: string | null): void {
    highlights.show(kind, place === null ? [] : rangesOf(mention => mention.place === place))
  }

  function rangesOf(wanted: (mention: CorpusMention) => boolean): Range[] {
    return named.flatMap(({ page, mentions }) =>
      mentions.filter(wanted).flatMap(({ start, end }) => rangeOf(page, start, end) ?? []),
    )
  }

  function showPassage(article: string, start: number): void {
    const only = readings.length === 1
    const [range] = rangesOf(
      mention => (only || mention.article === article) && mention.start <= start && start < mention.end,
    )
    highlights.show('shown', range ? [range] : [])
    if (range) scrollToRange(range)
  }

  const followPointer = pointAtNames(
    () => named,
    {
      onPoint(mention) {
        const place = mention?.place ?? null
        // Away from a name, only a hover that was set from the text is taken away: the map sets hovers of its own.
        if (place !== null || hover.get() === pointed) hover.set(place)
        pointed = place
      },
      onChoose(mention) {
        if (mention.place === null) return
        showPassage(mention.article, mention.start)
        reveal(mention.place)
        element.scrollIntoView({ block: 'nearest' })
      },
    },
    end.signal,
  )
  const stopHover = hover.subscribe(() => paintPlace('marked', hover.get()))
  let watch: ReturnType<typeof watchArticles> | null = null
  watch = watchArticles(element, selector, read)
  watch.follow(readings.flatMap(({ page }) => page.trees))

  return {
    onReader({ place, passage }) {
      if (passage) showPassage(passage.article, passage.start)
      else if (place?.place) {
        const { id } = place.place
        const all = named.flatMap(({ mentions }) => mentions)
        const first = all.find(mention => mention.place === id)
        if (first) showPassage(first.article, first.start)
      } else if (place) highlights.show('shown', [])
    },
    onCorrected(now) {
      if (!corpus || now.articles !== corpus.articles || now.mentions === corrected?.mentions) return
      corrected = now
      paint()
    },
    showPassage,
    step(by) {
      const all = named.flatMap(({ page, mentions }) => mentions.map(mention => ({ page, mention })))
      if (all.length === 0) return null
      stepped = stepped < 0 && by < 0 ? all.length - 1 : (stepped + by + all.length) % all.length
      const at = all[stepped]
      if (!at) return null
      const { page, mention } = at
      showPassage(mention.article, mention.start)
      if (mention.place !== null) hover.set(mention.place)
      return sentenceAround(page.text, mention.start, mention.end)
    },
    chosen() {
      const mention = named.flatMap(({ mentions }) => mentions)[stepped]
      return mention?.place ?? null
    },
    close() {
      end.abort()
      clearTimeout(lateTimer)
      stopHover()
      watch?.close()
      highlights.close()
      geoparser.release()
    },
  }
}

/** The parts of a corpus, one for each article. */
function partsOf(corpus: Corpus): Corpus[] {
  return corpus.articles.map(article => ({
    ...corpus,
    articles: [article],
    mentions: corpus.mentions.filter(mention => mention.article === article.id),
  }))
}

/** Words around a name, for those who hear the text: at most 160 characters (UTF-16), whole sentences where they fit. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, text.lastIndexOf('\n', start) + 1, text.lastIndexOf('. ', start) + 2, start - 80)
  const stops = [text.indexOf('\n', end), text.indexOf('. ', end) + 1].filter(stop => stop > 0)
  return text.slice(from, Math.min(text.length, end + 80, ...stops)).trim()
}
