import type { Gazetteer } from '../../gazetteer/index.ts'
import { type Atlas, loadAtlas } from '../map/atlas/index.ts'
import { loadGazetteer } from '../map/loadGazetteer.ts'
import { createMark } from '../mark/index.ts'
import { pageSettings } from '../settings/index.ts'
import type { Address, Surroundings } from './surroundings.ts'

/** Where the core gazetteer lies, beside the page. */
const GAZETTEER = 'geo/core.gazetteer.gz'

/** The surroundings of a viewer that has the page to itself. */
export function ownPage(): Surroundings {
  let gazetteer: Promise<Gazetteer | null> | undefined
  // Fetched and decoded while the page is still being put together.
  let early: Promise<Atlas> | null = loadAtlas('coarse')
  early.catch(() => undefined)
  return {
    address: addressBar(),
    mark: createMark(),
    languages: navigator.languages,
    ownPage: true,
    settings: pageSettings(document),
    loadAtlas(detail) {
      const atlas = detail === 'coarse' ? early : null
      early = null
      return atlas ?? loadAtlas(detail)
    },
    // One for all who ask: it takes tens of megabytes. Who no longer wants it must not take it from the others.
    loadGazetteer() {
      gazetteer ??= loadGazetteer(new URL(GAZETTEER, document.baseURI).href, new AbortController().signal)
      return gazetteer
    },
  }
}

function addressBar(): Address {
  // Our own writing must not come back as a change.
  let written = location.search
  return {
    search: () => location.search,
    replace(search) {
      written = search
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
    },
    subscribe(onArrival) {
      const onPop = () => {
        if (location.search === written) return
        written = location.search
        onArrival()
      }
      addEventListener('popstate', onPop)
      return () => removeEventListener('popstate', onPop)
    },
    href: search => search || location.pathname,
  }
}
