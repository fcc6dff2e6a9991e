import type { Corpus } from '../../corpus/index.ts'
import { LARGEST_ARTICLE } from '../../formats/index.ts'
import { trouble } from '../../viewer/app/load/index.ts'
import { nextTask } from '../element/next-task.ts'
import type { Source, SourceOptions } from '../mount/source.ts'
import { borrowGeoparser } from '../worker/geoparser.ts'
import { openHighlights } from './highlights.ts'
import { type PageText, readPageText } from './page-text.ts'
import { type NamedText, pointAtNames } from './point-at-names.ts'
import { rangeOf } from './ranges.ts'
import { scrollToRange } from './scroll-to.ts'
import { watchArticle } from './watch-article.ts'

/** The id of the page's own article in the corpus that is made of it. */
const ARTICLE = 'page'

/** Finds the places of an article that stands in the page, and ties the names in it to the map. */
export function followArticle(
  selector: string,
  { element, hover, show, reveal }: SourceOptions,
): Omit<Source, 'mapOnly'> {
  const end = new AbortController()
  const geoparser = borrowGeoparser(element.getAttribute('gazetteer'), element.baseURI)
  const highlights = openHighlights()
  let named: NamedText | null = null
  let corpus: Corpus | null = null
  /** What the reader's corrections make of it. */
  let corrected: Corpus | null = null
  let pointed: string | null = null
  let turn = 0

  async function read(article: Element | null): Promise<void> {
    const own = ++turn
    if (!article) {
      paint(null)
      show(trouble('embedNoArticle', { text: selector }))
      return
    }
    const page = readPageText(article)
    // Drawn anew with the same words, as pages do that re-render: only the places in the page have changed.
    if (corpus && corpus.articles[0]!.text === page.text) return paint(page)
    if (page.text.length > LARGEST_ARTICLE) return show(trouble('embedTooLong'))
    const language = article.closest('[lang]')?.getAttribute('lang')
    const found = await geoparser.geoparse({
      id: ARTICLE,
      title: document.title,
      text: page.text,
      ...(language ? { language } : {}),
    })
    if (own !== turn || end.signal.aborted) return
    corpus = corrected = found.ok ? found.value : null
    paint(page)
    await nextTask()
    if (own === turn && !end.signal.aborted) show(found)
  }

  function paint(page: PageText | null): void {
    const mentions = corrected?.mentions.filter(({ place }) => place !== null) ?? []
    named = page && { page, mentions }
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

  function rangesOf(wanted: (mention: NamedText['mentions'][number]) => boolean): Range[] {
    if (!named) return []
    const { page, mentions } = named
    return mentions.filter(wanted).flatMap(({ start, end }) => rangeOf(page, start, end) ?? [])
  }

  function showPassage(start: number): void {
    const [range] = rangesOf(mention => mention.start <= start && start < mention.end)
    highlights.show('shown', range ? [range] : [])
    if (range) scrollToRange(range)
  }

  const watch = watchArticle(selector, article => void read(article))
  const stopHover = hover.subscribe(() => paintPlace('marked', hover.get()))
  pointAtNames(
    () => named,
    watch.element,
    {
      onPoint(mention) {
        const place = mention?.place ?? null
        // Away from a name, only a hover that was set from the text is taken away: the map sets hovers of its own.
        if (place !== null || hover.get() === pointed) hover.set(place)
        pointed = place
      },
      onChoose(mention) {
        if (mention.place === null) return
        showPassage(mention.start)
        reveal(mention.place)
        element.scrollIntoView({ block: 'nearest' })
      },
    },
    end.signal,
  )

  return {
    onReader({ place, passage }) {
      if (passage) showPassage(passage.start)
      else if (place?.place) {
        const { id } = place.place
        const first = named?.mentions.find(mention => mention.place === id)
        if (first) showPassage(first.start)
      } else if (place) highlights.show('shown', [])
    },
    onCorrected(now) {
      if (!named || !corpus || now.articles !== corpus.articles || now.mentions === corrected?.mentions)
        return
      corrected = now
      paint(named.page)
    },
    showPassage,
    close() {
      end.abort()
      stopHover()
      watch.close()
      highlights.close()
      geoparser.release()
    },
  }
}
