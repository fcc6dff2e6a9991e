import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { TileSetting } from '../../host/settings.ts'
import { useLanguage } from '../../i18n/index.ts'
import { isDark } from '../../ui/theme.ts'

/** A base map of somebody's own. */
export default function OwnTiles({
  setting,
  onFail,
}: {
  readonly setting: TileSetting
  /** Called when the tiles cannot be had at all. */
  readonly onFail: () => void
}) {
  const map = useMap()
  const { tag } = useLanguage()
  useEffect(() => {
    let layer: L.Layer | null = null
    let wanted = true
    const open = async () => {
      const { openTiles } = await import('./open-tiles.ts')
      const opened = await openTiles(setting, { dark: isDark(), language: tag })
      if (!wanted) return
      layer = opened
      opened.addTo(map)
    }
    open().catch(error => {
      console.warn(`The base map ${setting.url} could not be opened: ${error}`)
      if (wanted) onFail()
    })
    return () => {
      wanted = false
      layer?.remove()
    }
  }, [map, setting, tag, onFail])
  return null
}
