/** What `viewer.ts` runs inside the browser: the same points in this viewer and in leaflet.markercluster. */
import L from 'leaflet'
import 'leaflet.markercluster'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import 'leaflet.markercluster/dist/MarkerCluster.Default.css'
import '../../../src/viewer/style/index.css'
import { createHover, type Host, loadAtlas, loadWaters, mountWorkspace } from '../../../src/viewer/index.ts'
import { benchCorpus } from './corpus.ts'
import type { BenchPoint } from './points.ts'

/** Where the map looks at first. */
const START = { lat: 48, lon: 9, zoom: 4 }

/** What the bench asks of the page. */
export interface BenchPage {
  /** Milliseconds from points in memory to the first picture of them. */
  readonly load: () => Promise<number>
  /** Milliseconds from another filter in the address to the picture of it. */
  readonly filter: (search: string) => Promise<number>
  /** Milliseconds from another filter in the address until the map shows it as well; a glide to the opening view included. */
  readonly filterMap: (search: string) => Promise<number>
  /** Begins to note the time between frames. */
  readonly watch: () => void
  /** Milliseconds of each frame since. */
  readonly frames: () => readonly number[]
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

const element = document.querySelector('#wherein')
if (!(element instanceof HTMLElement)) throw new Error('Expected an element with the id "wherein".')
const points: BenchPoint[] = await (await fetch('points.json')).json()
const listeners = new Set<() => void>()
let search = `?map=${START.zoom}/${START.lat}/${START.lon}`
const surroundings: Host = {
  address: {
    search: () => search,
    replace: next => {
      search = next
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    href: search => search,
  },
  hover: createHover(),
  languages: ['en'],
  ownPage: true,
  texts: 'beside',
  correctable: true,
  loadBaseNames: () => Promise.resolve(null),
  loadAtlas,
  loadWaters,
  loadGazetteer: () => Promise.resolve(null),
}

function loadWherein(root: HTMLElement): void {
  mountWorkspace(root, corpus(), surroundings)
}

let made: ReturnType<typeof benchCorpus> | undefined
function corpus() {
  made ??= benchCorpus(points)
  return made
}

function loadMarkerCluster(root: HTMLElement): void {
  const map = L.map(root, { maxZoom: 18 }).setView([START.lat, START.lon], START.zoom)
  const group = L.markerClusterGroup()
  group.addLayers(points.map(([, name, , lat, lon]) => L.marker([lat, lon], { title: name })))
  map.addLayer(group)
}

/** The picture is there when the frame after the next begins: the next one has then been painted. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

/** Waits frame by frame, up to ten seconds. */
async function until(isThere: () => boolean): Promise<void> {
  const end = performance.now() + 10_000
  while (!isThere() && performance.now() < end) await new Promise(requestAnimationFrame)
}

let frames: number[] = []
let watching = false

window.bench = {
  async load() {
    const rival = new URLSearchParams(location.search).get('side') === 'markercluster'
    if (!rival) corpus()
    const start = performance.now()
    if (rival) loadMarkerCluster(element)
    else loadWherein(element)
    await until(() => document.querySelector('[data-crowd], .cluster, .marker-cluster') !== null)
    await painted()
    return performance.now() - start
  },
  async filter(next) {
    const count = () => document.querySelector('.tabs')?.textContent
    const before = count()
    const start = performance.now()
    search = next
    for (const listener of listeners) listener()
    await until(() => count() !== before)
    await painted()
    return performance.now() - start
  },
  async filterMap(next) {
    const symbols = () =>
      [...document.querySelectorAll('.spot, .cluster')]
        .map(symbol => symbol.getAttribute('aria-label'))
        .join()
    const before = symbols()
    const start = performance.now()
    search = next
    for (const listener of listeners) listener()
    await until(() => symbols() !== before)
    await painted()
    return performance.now() - start
  },
  watch() {
    frames = []
    if (watching) return
    watching = true
    let last = performance.now()
    const note = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  },
  frames: () => frames,
}
