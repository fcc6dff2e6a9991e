// Keeps the site's files in the browser, so that the page opens without a network. What has a hash in its name never
// changes and is taken from there first; all else is asked for anew, and taken from there where no answer comes.

const CACHE = 'wherein-site'
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/
const scope = new URL('./', self.location).href

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('message', event => {
  if (event.data !== 'keep') return
  const tell = works => event.ports[0]?.postMessage(works)
  event.waitUntil(
    keepSite().then(
      () => tell(true),
      () => tell(false),
    ),
  )
})

/** Fetches every file that the site's own list names, and forgets those that it names no more. */
async function keepSite() {
  const cache = await caches.open(CACHE)
  const answer = await fetch(new URL('site.json', scope), { cache: 'no-cache' })
  if (!answer.ok) throw new Error('site.json is missing.')
  await cache.put(new URL('site.json', scope), answer.clone())
  const { files } = await answer.json()
  const wanted = new Set(['./', 'site.json', ...files].map(file => new URL(file, scope).href))
  for (const address of wanted) {
    if (address.endsWith('/site.json') || (HASHED.test(address) && (await cache.match(address)))) continue
    const response = await fetch(address, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`)
    await cache.put(address, response)
  }
  for (const { url } of await cache.keys()) if (HASHED.test(url) && !wanted.has(url)) await cache.delete(url)
}

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  event.respondWith(HASHED.test(request.url) ? keptFirst(request) : networkFirst(request))
})

async function keptFirst(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

async function networkFirst(request) {
  try {
    const response = await fetch(request)
    // What this page shows, and the map of the articles that lie beside it.
    if (response.ok && (request.mode === 'navigate' || request.url.endsWith('/corpus.json'))) {
      const cache = await caches.open(CACHE)
      const { origin, pathname } = new URL(request.url)
      await cache.put(origin + pathname, response.clone())
    }
    return response
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true })
    if (kept) return kept
    throw error
  }
}
