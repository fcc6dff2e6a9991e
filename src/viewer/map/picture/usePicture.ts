import { useCallback, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../messages/index.ts'
import type { Figure } from '../areas/figure.ts'
import { type Atlas, EMPTY_ATLAS, windowAt } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import { scaleOf } from '../controls/scaleOf.ts'
import type { MapLayout } from '../layout/layoutMap.ts'
import type { Waters } from '../waters/waters.ts'
import type { Picture } from './writePicture.ts'

/** What the map shows now. */
export interface Scene {
  readonly atlas: Atlas | null
  readonly waters: Waters | null
  readonly palette: Palette
  readonly figures: readonly Figure[]
  readonly layout: MapLayout
  readonly title: string
  readonly credit: string
}

/** Makes a picture of what the map shows, in the colours of the screen or others. */
export type MakePicture = (palette?: Palette) => Promise<Picture>

/** A function that makes pictures, the same each time. Its code is fetched when it is first called. */
export function usePicture(scene: Scene): MakePicture {
  const map = useMap()
  const language = useLanguage()
  const latest = useRef({ scene, language })
  latest.current = { scene, language }
  return useCallback(
    async palette => {
      const { writePicture } = await import('./writePicture.ts')
      const { scene, language } = latest.current
      const { zoom } = scene.layout
      const size = map.getSize()
      const centre = map.getCenter()
      const corner = map.project(centre, zoom).subtract(size.divideBy(2))
      const scale = scaleOf(centre.lat, zoom)
      return writePicture({
        ...scene,
        painting: {
          atlas: scene.atlas ?? EMPTY_ATLAS,
          waters: scene.waters,
          palette: palette ?? scene.palette,
        },
        window: windowAt(corner.x, corner.y, size.x, size.y, 256 * 2 ** zoom),
        language: language.tag,
        number: language.number,
        credit: [scene.credit, language.t('creditBorders')].filter(part => part !== '').join(' · '),
        scale,
        scaleText: language.t('scale', { km: scale.km }),
      })
    },
    [map],
  )
}
