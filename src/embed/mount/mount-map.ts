import type { Corpus } from '../../corpus/index.ts'
import type { Found, Problem } from '../../viewer/app/load/index.ts'
import { createHover, type Language, mountWorkspace, parseAddress } from '../../viewer/index.ts'
import { type Attribute, isInteractive, layoutOf } from '../contract/attributes.ts'
import type { MapHolder, MountedMap } from '../contract/mounted-map.ts'
import type { Source } from '../contract/source.ts'
import type { WhereinEvents } from '../types.ts'
import { askedView, startView, viewOf } from './asked-view.ts'
import { followPage, schemeOf } from './follow-page.ts'
import { createMemoryAddress } from './memory-address.ts'
import { createNameStepper } from './name-stepper.ts'
import { openSource } from './open-source.ts'
import { makePolite } from './polite-gestures.ts'
import { prepare, prepareCorpus } from './prepare.ts'
import { renderInPieces } from './render-in-pieces.ts'
import { readerStep } from './report-reader.ts'
import { shadowStyles } from './shadow-styles.ts'
import { withoutArticle, withoutCamera, withPassage, withPlace } from './steps.ts'
import { hostOf, languageOf } from './viewer-host.ts'
import { whenSized } from './when-sized.ts'

/** Opens the map inside an element: finds its corpus, shows it, and follows what page and reader do. */
export function mountMap(host: MapHolder): MountedMap {
  const { element, shadow, container, memory } = host
  const hover = createHover()
  const address = createMemoryAddress(memory, onReader)
  const end = new AbortController()
  const root = document.createElement('div')
  root.className = 'mount'
  container.append(root)

  let language: Language | null = null
  let problem: Problem | null = null
  let corpus: Corpus | null = null
  let source: Source | null = null
  let unmount: (() => void) | null = null
  let stopWaiting: (() => void) | null = null
  let turn = 0

  const reveal = (place: string) => corpus && address.arrive(withPlace(memory.search, place))
  const stepper = createNameStepper(container, reveal)
  makePolite(container, (key, values) => language?.t(key, values) ?? '', end.signal)

  function emit<Name extends keyof WhereinEvents>(name: Name, detail: WhereinEvents[Name]['detail']): void {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** Learns the language that holds now. What is said in it follows. */
  function learnLanguage(): Promise<Language> {
    const learnt = languageOf(element, memory.search)
    learnt.then(now => {
      language = now
      container.lang = now.tag
      container.dir = now.dir
      stepper.label(now.t('embedNextName'))
      if (problem && !end.signal.aborted) coverWith(problem, now)
    })
    return learnt
  }

  function coverWith({ key, values }: Problem, { t, dir }: Language): string {
    const message = t(key, values)
    host.cover({ kind: 'problem', message, dir })
    return message
  }

  function loadSource(): void {
    source?.close()
    if (!corpus) host.cover({ kind: 'waiting' })
    source = openSource({
      element,
      given: host.given(),
      hover,
      show: found => void show(found),
      reveal,
    })
  }

  async function show(found: Found): Promise<void> {
    const own = ++turn
    const spoken = await languageReady
    if (found.ok) await prepareCorpus(found.value)
    if (own !== turn || end.signal.aborted) return
    if (!found.ok) {
      corpus = null
      takeDown()
      stepper.follow(null)
      problem = found.problem
      emit('wherein-error', { message: coverWith(problem, language ?? spoken) })
      return
    }
    problem = null
    const first = corpus === null
    corpus = found.value
    if (first && memory.search === '') memory.search = startView(element, corpus)
    putUp()
    host.cover({ kind: 'none' })
    host.onCorpus(corpus)
    emit('wherein-load', { corpus })
  }

  function putUp(): void {
    takeDown()
    if (corpus && source) stopWaiting = whenSized(container, putUpNow)
  }

  function putUpNow(): void {
    if (!corpus || !source) return
    stepper.follow(source.mapOnly ? source : null)
    const [base] = shadow.adoptedStyleSheets as [CSSStyleSheet]
    shadow.adoptedStyleSheets = [base, shadowStyles(schemeOf(element))]
    container.dataset.layout = source.mapOnly ? 'map' : layoutOf(element.getAttribute('layout'))
    container.inert = !isInteractive(element.getAttribute('interactive'))
    renderInPieces()
    const { mapOnly, onCorrected } = source
    unmount = mountWorkspace(root, corpus, hostOf(element, { address, hover, mapOnly, onCorrected }))
  }

  function takeDown(): void {
    unmount?.()
    unmount = null
    stopWaiting?.()
    stopWaiting = null
  }

  function onReader(before: string): void {
    if (!corpus || !source) return
    const { place, passage } = readerStep(corpus, before, memory.search)
    if (place) emit('wherein-place', place)
    if (passage) emit('wherein-passage', passage)
    if (!source.mapOnly) return
    source.onReader({ place, passage })
    // The article is the page's own and not shown here: what is left of its passage is what can be said of it.
    const { page } = parseAddress(memory.search)
    if (page.kind === 'article' && (page.mention === null || !element.corrections))
      address.arrive(withoutArticle(memory.search))
  }

  const languageReady = learnLanguage()
  prepare(schemeOf(element), languageReady).catch(() => undefined)
  followPage(
    element,
    {
      colours: putUp,
      language() {
        learnLanguage()
        putUp()
      },
    },
    end.signal,
  )
  loadSource()

  return {
    update(change: Attribute | 'corpus') {
      switch (change) {
        case 'place':
        case 'article':
        case 'zoom':
        case 'center':
          if (corpus) address.arrive(askedView(memory.search, element, corpus, [change]))
          return
        case 'view':
          address.arrive(viewOf(element))
          return
        case 'lang':
          learnLanguage()
          putUp()
          return
        case 'theme':
        case 'layout':
        case 'interactive':
        case 'corrections':
          putUp()
          return
        default:
          takeDown()
          memory.search = ''
          corpus = null
          loadSource()
      }
    },
    openPassage(article, start) {
      if (source?.mapOnly) source.showPassage(article, start)
      else address.arrive(withPassage(memory.search, corpus, article, start))
    },
    fitCorpus: () => address.arrive(withoutCamera(memory.search)),
    close() {
      end.abort()
      source?.close()
      takeDown()
      root.remove()
      shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.slice(0, 1)
    },
  }
}
