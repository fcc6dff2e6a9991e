import type { Corpus } from '../../corpus/index.ts'
import type { Result } from '../../formats/index.ts'
import {
  createMark,
  formatAddress,
  mountWorkspace,
  parseAddress,
  type Surroundings,
} from '../../viewer/index.ts'
import { type Attribute, isInteractive, layoutOf, themeOf } from '../element/attributes.ts'
import type { Stage, StageHost } from '../element/stage.ts'
import type { WhereinEvents } from '../types.ts'
import { askedView, type ViewAttribute } from './askedView.ts'
import { createMemoryAddress } from './memoryAddress.ts'
import { openSource, type Source } from './openSource.ts'
import { makePolite } from './politeGestures.ts'
import { renderInPieces } from './renderInPieces.ts'
import { readerStep } from './reportReader.ts'
import { shadowStyles } from './shadowStyles.ts'
import { sharedAtlas } from './sharedAtlas.ts'

/** Languages written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|sd|ug|ckb|yi)\b/i

const VIEW_ATTRIBUTES: readonly ViewAttribute[] = ['place', 'article', 'zoom', 'center']

/** The view that an element asks for whole, as a query string of the viewer's own. */
function viewOf(element: Element): string {
  const view = element.getAttribute('view')?.replace(/^\?/, '')
  return view ? `?${view}` : ''
}

/** Opens the map inside an element: finds its corpus, shows it, and follows what page and reader do. */
export function openStage(host: StageHost): Stage {
  const { element, shadow, container, memory } = host
  const mark = createMark()
  const address = createMemoryAddress(memory, onReader)
  const end = new AbortController()
  const root = document.createElement('div')
  root.className = 'mount'
  container.append(root)
  makePolite(container, end.signal)

  let corpus: Corpus | null = null
  let source: Source | null = null
  let unmount: (() => void) | null = null

  function emit<Name extends keyof WhereinEvents>(name: Name, detail: WhereinEvents[Name]['detail']): void {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  function loadSource(): void {
    source?.close()
    if (!corpus) host.cover({ kind: 'waiting' })
    source = openSource({ element, given: host.given(), mark, show, reveal: openPlace })
  }

  function show(read: Result<Corpus>): void {
    if (!read.ok) {
      corpus = null
      takeDown()
      host.cover({ kind: 'problem', message: read.error })
      emit('wherein-error', { message: read.error })
      return
    }
    const first = corpus === null
    corpus = read.value
    if (first && memory.search === '') {
      const asked = VIEW_ATTRIBUTES.filter(name => element.hasAttribute(name))
      memory.search = askedView(viewOf(element), element, corpus, asked)
    }
    putUp()
    host.cover({ kind: 'none' })
    host.onCorpus(corpus)
    emit('wherein-load', { corpus })
  }

  function putUp(): void {
    takeDown()
    if (!corpus) return
    const language = element.closest('[lang]')?.getAttribute('lang')
    const theme = themeOf(element.getAttribute('theme'))
    const [base] = shadow.adoptedStyleSheets
    shadow.adoptedStyleSheets = [base, shadowStyles(theme)]
    container.dataset.layout = source?.mapOnly ? 'map' : layoutOf(element.getAttribute('layout'))
    container.dir = language && RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
    container.inert = !isInteractive(element.getAttribute('interactive'))
    markReading()
    const surroundings: Surroundings = {
      address,
      mark,
      languages: language ? [language, ...navigator.languages] : navigator.languages,
      ownPage: false,
      loadAtlas: sharedAtlas,
      // Names of other towns would cost an embedded map two megabytes.
      loadGazetteer: () => Promise.resolve(null),
    }
    renderInPieces()
    unmount = mountWorkspace(root, corpus, surroundings)
    root.querySelector('.map')?.setAttribute('part', 'map')
    root.querySelector('.panel')?.setAttribute('part', 'panel')
  }

  function takeDown(): void {
    unmount?.()
    unmount = null
  }

  /** Tells the styles whether an article is open. */
  function markReading(): void {
    const reading = !source?.mapOnly && parseAddress(memory.search).page.kind === 'article'
    container.toggleAttribute('data-reading', reading)
  }

  function onReader(before: string): void {
    if (!corpus) return
    markReading()
    const { place, passage } = readerStep(corpus, before, memory.search)
    if (place) emit('wherein-place', place)
    if (passage) emit('wherein-passage', passage)
    if (source?.mapOnly) {
      source.onReader({ place, passage })
      // The article is the page's own and not shown here: the same passage may be chosen again.
      if (passage)
        arrive(formatAddress({ ...parseAddress(memory.search), page: { kind: 'articles' } }, memory.search))
    }
  }

  function arrive(search: string): void {
    address.arrive(search)
    markReading()
  }

  function openPlace(place: string): void {
    if (!corpus) return
    const view = parseAddress(memory.search)
    arrive(formatAddress({ ...view, selection: { kind: 'place', place } }, memory.search))
  }

  loadSource()

  return {
    update(change: Attribute | 'corpus') {
      switch (change) {
        case 'place':
        case 'article':
        case 'zoom':
        case 'center':
          if (corpus) arrive(askedView(memory.search, element, corpus, [change]))
          return
        case 'view':
          arrive(viewOf(element))
          return
        case 'theme':
        case 'lang':
        case 'layout':
        case 'interactive':
          putUp()
          return
        default:
          memory.search = ''
          corpus = null
          loadSource()
      }
    },
    openPlace(place) {
      if (corpus) arrive(askedView(memory.search, element, corpus, ['place']))
      else openPlace(place)
    },
    openPassage(article, start) {
      if (source?.mapOnly) {
        source.showPassage(start)
        return
      }
      const view = parseAddress(memory.search)
      const mention = corpus?.mentions.find(
        one => one.article === article && one.start <= start && start < one.end,
      )
      const page = { kind: 'article', article, mention: mention?.start ?? null } as const
      arrive(formatAddress({ ...view, page }, memory.search))
    },
    fitCorpus: () => arrive(formatAddress({ ...parseAddress(memory.search), camera: null }, memory.search)),
    close() {
      end.abort()
      source?.close()
      takeDown()
      root.remove()
      shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.slice(0, 1)
    },
  }
}
