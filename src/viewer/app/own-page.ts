import type { Host } from '../host/host.ts'
import { parseSettings, type Settings } from '../host/settings.ts'
import type { Atlas } from '../scene/atlas/index.ts'
import { loadAtlas } from '../scene/atlas/load-atlas.ts'
import type { BaseNames } from '../scene/labels/base-names.ts'
import { loadBaseNames } from '../scene/labels/load-base-names.ts'
import { loadWaters } from '../scene/waters/load-waters.ts'
import type { Address } from '../state/address-bar.ts'
import { createHover } from '../state/hover/create-hover.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

/** The element of `index.html` that holds the settings. */
const ELEMENT = 'wherein-settings'

/**
 * The settings in the page itself, where a publisher writes them once for all:
 *
 *     <script type="application/json" id="wherein-settings">
 *       { "basemap": { "type": "pmtiles", "url": "region.pmtiles", "credit": "© OpenStreetMap" } }
 *     </script>
 *
 * Broken ones are left out, and the console says why: articles must not stay unread for want of a base map.
 */
function pageSettings(page: Document): Settings {
  const text = page.getElementById(ELEMENT)?.textContent?.trim()
  if (!text) return {}
  const read = parseSettings(text)
  if (read.ok) return read.value
  console.warn(read.error)
  return {}
}

const ProjectDialog = lazyPart(() => import('../project/project-dialog.tsx'))

/** Where the core gazetteer lies, beside the page. */
const GAZETTEER = 'geo/core.gazetteer.gz'

/** The host of a viewer that has the page to itself. */
export function ownPage(): Host {
  // Fetched and decoded while the page is still being put together.
  const settings = pageSettings(document)
  let early: Promise<Atlas> | null = loadAtlas([], settings.worldview)
  early.catch(() => undefined)
  // Opened once and shared, because it takes tens of megabytes. One caller's abort must not end it for the others.
  let names: Promise<BaseNames | null> | undefined
  const namesOnce = () => {
    names ??= loadBaseNames(new URL(GAZETTEER, document.baseURI).href, new AbortController().signal)
    return names
  }
  return {
    address: addressBar(),
    hover: createHover(),
    languages: navigator.languages,
    ownPage: true,
    texts: 'beside',
    correctable: true,
    ProjectDialog,
    settings,
    loadAtlas(cells) {
      const atlas = cells.length === 0 ? early : null
      early = null
      return atlas ?? loadAtlas(cells, settings.worldview)
    },
    loadWaters,
    loadBaseNames: namesOnce,
    loadGazetteer: async () => (await namesOnce())?.gazetteer ?? null,
  }
}

function addressBar(): Address {
  // What we wrote ourselves must not be reported as a change.
  let written = location.search
  const listeners = new Set<() => void>()
  const onPop = () => {
    if (location.search === written) return
    written = location.search
    for (const listener of listeners) listener()
  }
  return {
    search: () => location.search,
    replace(search) {
      written = search
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
    },
    push(search) {
      written = search
      history.pushState(null, '', `${location.pathname}${search}${location.hash}`)
    },
    subscribe(onArrival) {
      if (listeners.size === 0) addEventListener('popstate', onPop)
      listeners.add(onArrival)
      return () => {
        listeners.delete(onArrival)
        if (listeners.size === 0) removeEventListener('popstate', onPop)
      }
    },
    href: search => search || location.pathname,
  }
}
