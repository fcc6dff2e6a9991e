import type { Corpus } from '../../corpus/index.ts'
import { failure, type Result } from '../../formats/index.ts'
import type { Mark } from '../../viewer/index.ts'
import { nextTask } from '../element/nextTask.ts'
import { fetchCorpus } from './fetchCorpus.ts'
import { readGiven, readInline } from './readGiven.ts'
import type { ReaderStep } from './reportReader.ts'

/** Where a corpus comes from, and what of the page around follows the reader. */
export interface Source {
  /** Whether the text stands in the page itself, so that the element is a map alone. */
  readonly mapOnly: boolean
  /** Follows what the reader chose on the map. */
  onReader(step: ReaderStep): void
  /** Scrolls the page to a passage. */
  showPassage(start: number): void
  close(): void
}

/** What a source needs and whom it tells. */
export interface SourceOptions {
  readonly element: Element
  /** The corpus given by property, or null. */
  readonly given: unknown
  readonly mark: Mark
  /** Called with each corpus, or with why there is none. */
  readonly show: (corpus: Result<Corpus>) => void
  /** Called when the reader chose a place in the page's own text. */
  readonly reveal: (place: string) => void
}

/** Opens the corpus that an element asks for: the page's own article, a property, text inside it, or a file. */
export function openSource(options: SourceOptions): Source {
  const { element, given, show } = options
  const selector = element.getAttribute('for')
  if (selector) return openArticle(selector, options)
  const there = given === null ? readInline(element) : readGiven(given)
  const src = element.getAttribute('src')
  const abort = new AbortController()
  if (there) queueMicrotask(() => abort.signal.aborted || show(there))
  else if (src) {
    const sources = element.getAttribute('sources')?.split(/\s+/) ?? []
    fetchCorpus(src, element.baseURI, abort.signal, sources).then(show, () => undefined)
  } else {
    const error =
      'Nothing says what to show: give "src", "for", a JSON script inside, or the property "corpus".'
    queueMicrotask(() => abort.signal.aborted || show(failure(error)))
  }
  return { mapOnly: false, onReader() {}, showPassage() {}, close: () => abort.abort() }
}

/** The page's own article. Its machinery is loaded by those who use it alone. */
function openArticle(selector: string, options: SourceOptions): Source {
  let follower: Pick<Source, 'onReader' | 'showPassage' | 'close'> | null = null
  let closed = false
  if (!isSelector(selector)) {
    const error = failure(`"for" should be a CSS selector and is "${selector}".`)
    queueMicrotask(() => closed || options.show(error))
  } else {
    const follow = async () => {
      const { followArticle } = await import('../article/index.ts')
      await nextTask()
      if (!closed) follower = followArticle(selector, options)
    }
    follow().catch(error => options.show(failure(`The text of the page could not be read: ${error.message}`)))
  }
  return {
    mapOnly: true,
    onReader: step => follower?.onReader(step),
    showPassage: start => follower?.showPassage(start),
    close() {
      closed = true
      follower?.close()
    },
  }
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}
