import { trouble } from '../../viewer/app/load/index.ts'
import { nextTask } from '../contract/next-task.ts'
import type { Source, SourceOptions } from '../contract/source.ts'
import { fetchCorpus } from './fetch-corpus.ts'
import { isSelector } from './is-selector.ts'
import { readGiven, readInline } from './read-given.ts'

/** Opens the corpus that an element asks for: the page's own article, a property, text inside it, or a file. */
export function openSource(options: SourceOptions): Source {
  const { element, given, show } = options
  const selector = element.getAttribute('for')
  if (selector) return openArticle(selector, options)
  const there = given === null ? readInline(element) : readGiven(given)
  const src = element.getAttribute('src')
  const abort = new AbortController()
  if (!there && src) {
    const sources = element.getAttribute('sources')?.split(/\s+/) ?? []
    fetchCorpus(src, element.baseURI, abort.signal, sources).then(show, () => undefined)
  } else {
    queueMicrotask(() => abort.signal.aborted || show(there ?? trouble('embedNothing')))
  }
  return {
    mapOnly: false,
    onReader() {},
    onCorrected() {},
    showPassage() {},
    step: () => null,
    chosen: () => null,
    close: () => abort.abort(),
  }
}

/** The page's own article. Its machinery is loaded by those who use it alone. */
function openArticle(selector: string, options: SourceOptions): Source {
  let follower: Omit<Source, 'mapOnly'> | null = null
  let closed = false
  const exclude = options.element.getAttribute('exclude')?.trim()
  const wrong = !isSelector(selector)
    ? { name: 'for', text: selector }
    : exclude && !isSelector(exclude)
      ? { name: 'exclude', text: exclude }
      : null
  if (wrong) {
    queueMicrotask(() => closed || options.show(trouble('embedSelector', wrong)))
  } else {
    const follow = async () => {
      const { followArticle } = await import('../article/index.ts')
      await nextTask()
      if (!closed) follower = followArticle(selector, options)
    }
    follow().catch(() => options.show(trouble('embedUnread')))
  }
  return {
    mapOnly: true,
    onReader: step => follower?.onReader(step),
    onCorrected: corpus => follower?.onCorrected(corpus),
    showPassage: (article, start) => follower?.showPassage(article, start),
    step: by => follower?.step(by) ?? null,
    chosen: () => follower?.chosen() ?? null,
    close() {
      closed = true
      follower?.close()
    },
  }
}
