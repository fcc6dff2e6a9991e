import type L from 'leaflet'
import type { Language } from '../../i18n/index.ts'
import type { AreaFeature } from '../../scene/areas/area-feature.ts'
import { type Atlas, EMPTY_ATLAS, windowAt } from '../../scene/atlas/index.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import type { MapLayout } from '../../scene/layout/layout-map.ts'
import { scaleOf } from '../../scene/picture/scale-of.ts'
import { type Picture, writePicture } from '../../scene/picture/write-picture.ts'
import type { Waters } from '../../scene/waters/waters.ts'

/** The layers that the map shows now. */
export interface Scene {
  readonly atlas: Atlas | null
  readonly waters: Waters | null
  readonly palette: Palette
  readonly features: readonly AreaFeature[]
  readonly layout: MapLayout
  readonly title: string
  readonly credit: string
}

/** Makes a picture of a scene as the map looks at it now. */
export function takePicture(map: L.Map, scene: Scene, language: Language, palette: Palette): Picture {
  const { zoom } = scene.layout
  const size = map.getSize()
  const centre = map.getCenter()
  const corner = map.project(centre, zoom).subtract(size.divideBy(2))
  const scale = scaleOf(centre.lat, zoom)
  return writePicture({
    ...scene,
    painting: { atlas: scene.atlas ?? EMPTY_ATLAS, waters: scene.waters, palette },
    mapWindow: windowAt(corner.x, corner.y, size.x, size.y, 256 * 2 ** zoom),
    language: language.tag,
    number: language.number,
    credit: [scene.credit, language.t('creditBorders')].filter(part => part !== '').join(' · '),
    scale,
    scaleText: language.t('scale', { km: scale.km }),
  })
}
