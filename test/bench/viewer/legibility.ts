import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Corpus } from '../../../src/corpus/index.ts'
import { openGazetteer } from '../../../src/gazetteer/index.ts'
import { corpusViewOf } from '../../../src/viewer/model/index.ts'
import { featuresAt } from '../../../src/viewer/scene/areas/area-feature.ts'
import { areaFeaturesOf } from '../../../src/viewer/scene/areas/area-features-of.ts'
import { buildAtlas } from '../../../src/viewer/scene/atlas/build-atlas.ts'
import { type Atlas, mercatorX, mercatorY, windowAt } from '../../../src/viewer/scene/atlas/index.ts'
import { layoutMap, NO_LAYOUT, takenNames } from '../../../src/viewer/scene/layout/layout-map.ts'
import { layoutSymbols } from '../../../src/viewer/scene/layout/layout-spots.ts'
import { type Legible, measure } from './legible.ts'
import { mixedCorpus } from './mixed.ts'

const GAZETTEER = new URL('../../../geo/full.gazetteer.gz', import.meta.url)

/** Seed of the mixed corpora. */
export const SEED = 20201201

/** The width of the map beside the panel, and its height, on a screen of 1440 × 900. */
const VIEW = { width: 950, height: 900 }

/** Views looked at: the world, a continent, a region, a district. Degrees WGS84 and Leaflet's zoom. */
const LOOKS = [
  { name: 'world', lat: 25, lon: 10, zoom: 2 },
  { name: 'continent', lat: 50, lon: 15, zoom: 4 },
  { name: 'region', lat: 40.5, lon: 47, zoom: 6.5 },
  { name: 'district', lat: 51.5, lon: -0.1, zoom: 9 },
  { name: 'date line', lat: -15, lon: 180, zoom: 4 },
  { name: 'far north', lat: 78, lon: 20, zoom: 3 },
] as const

/** How legible a corpus is in one view. */
export interface LegibleView extends Legible {
  readonly look: string
}

/** Labels are measured by the number of their letters, 6.6 pixels each: there is no canvas here. */
const textWidth = (text: string) => text.length * 6.6

/** Lays out a corpus at all looks, and measures each. */
export function legibility(corpus: Corpus, atlas: Atlas): LegibleView[] {
  const view = corpusViewOf(corpus)
  const features = areaFeaturesOf(view.entries, atlas)
  return LOOKS.map(({ name, lat, lon, zoom }) => {
    const scale = 256 * 2 ** zoom
    const { width, height } = VIEW
    const [left, top] = [mercatorX(lon) * scale - width / 2, mercatorY(lat) * scale - height / 2]
    const layout = layoutMap({
      before: NO_LAYOUT,
      selected: null,
      rest: [],
      countText: ({ count }) => String(count),
      taken: takenNames(view),
      features: featuresAt(features, scale),
      atlas,
      gazetteer: null,
      waters: null,
      gazetteerLabels: null,
      idOf: String,
      nameOf: String,
      symbols: layoutSymbols(view.entries, zoom, features),
      mapWindow: windowAt(left, top, width, height, scale),
      furniture: [],
      textWidth,
      language: 'en',
      countryName: code => code,
    })
    return { look: name, ...measure(layout, textWidth) }
  })
}

/** Mixed corpora of 100, 1,000 and 10,000 articles, and how legible each is. */
export async function mixedLegibility(): Promise<{ articles: number; views: LegibleView[] }[]> {
  const gazetteer = await openGazetteer(readFileSync(GAZETTEER))
  const topology = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const atlas = buildAtlas(JSON.parse(readFileSync(topology, 'utf8')))
  return [5, 100, 1000, 10_000].map(articles => ({
    articles,
    views: legibility(mixedCorpus(gazetteer, articles, SEED), atlas),
  }))
}
