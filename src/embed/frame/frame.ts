import '../wherein.ts'
import { idealHeight } from './ideal-height.ts'
import { type FrameMessage, readHostMessage, seal } from './protocol.ts'

/** What the deployer of a frame page allows, written into its `meta` elements. */
interface FrameSettings {
  /** Origins that `src` may name besides the page's own. */
  readonly sources: readonly string[]
  /** Origins of pages that may talk with the frame, besides its own. */
  readonly hosts: readonly string[]
}

/** Reads `<meta name="wherein-sources">` and `<meta name="wherein-hosts">`: origins, parted by spaces. */
function readFrameSettings(page: Document): FrameSettings {
  const list = (name: string) =>
    (page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '')
      .split(/\s+/)
      .filter(text => URL.canParse(text))
      .map(text => new URL(text).origin)
      // Addresses without a host, such as data:, share the origin "null" and could be anybody.
      .filter(origin => origin !== 'null')
  return { sources: list('wherein-sources'), hosts: list('wherein-hosts') }
}

/** The parameters of the frame's address that are attributes of the element. */
const FRAME_PARAMETERS = [
  'src',
  'place',
  'article',
  'zoom',
  'center',
  'theme',
  'lang',
  'layout',
  'corrections',
] as const

const settings = readFrameSettings(document)
const hosts = [location.origin, ...settings.hosts]
const host = hosts.find(origin => origin === originAround())
const map = document.createElement('wherein-map')
const query = new URLSearchParams(location.search)

for (const name of FRAME_PARAMETERS) {
  const value = query.get(name)
  if (value !== null) map.setAttribute(name, value)
  query.delete(name)
}
// What remains is the viewer's own: filters, the map's position, the passage.
map.setAttribute('view', query.toString())
if (!map.hasAttribute('src')) map.setAttribute('src', 'corpus.json')
// The frame itself is loaded lazily by the page around; here it is in view at once.
map.setAttribute('loading', 'eager')
map.setAttribute('sources', settings.sources.join(' '))
document.querySelector('main')?.append(map)

if (parent !== window) talk()

/** The origin of the page around, as far as the browser tells. It is checked again with each message. */
function originAround(): string | undefined {
  if ('ancestorOrigins' in location && location.ancestorOrigins.length > 0) return location.ancestorOrigins[0]
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined
}

/** Talks with the page around: the height to whoever it is, all else to pages on the list, by their own origin. */
function talk(): void {
  const tell = (message: FrameMessage) => {
    if (host) parent.postMessage(seal(message), host)
  }
  let told = 0
  const tellHeight = () => parent.postMessage(seal({ type: 'height', height: told }), '*')
  new ResizeObserver(() => {
    const height = idealHeight(innerWidth, map.layout)
    if (height === told) return
    told = height
    tellHeight()
  }).observe(document.documentElement)

  map.addEventListener('wherein-load', ({ detail: { corpus } }) =>
    tell({
      type: 'load',
      title: corpus.title ?? '',
      articles: corpus.articles.length,
      places: new Set(corpus.mentions.flatMap(({ place }) => place ?? [])).size,
    }),
  )
  map.addEventListener('wherein-place', ({ detail }) => tell({ type: 'place', detail }))
  map.addEventListener('wherein-passage', ({ detail }) => tell({ type: 'passage', detail }))
  map.addEventListener('wherein-error', ({ detail: { message } }) => tell({ type: 'error', message }))

  addEventListener('message', event => {
    if (event.source !== parent) return
    const message = readHostMessage(event.data)
    if (message?.type === 'hello' && told > 0) tellHeight()
    if (event.origin !== host) return
    switch (message?.type) {
      case 'open-place':
        map.openPlace(message.place)
        break
      case 'open-passage':
        map.openPassage(message.article, message.start)
        break
      case 'fit':
        map.fitCorpus()
        break
      case 'theme':
        map.theme = message.theme
    }
  })
}
