import { useCallback, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import type { Picture } from '../../scene/picture/write-picture.ts'
import type { Scene } from './take-picture.ts'

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
      const { takePicture } = await import('./take-picture.ts')
      const { scene, language } = latest.current
      return takePicture(map, scene, language, palette ?? scene.palette)
    },
    [map],
  )
}
