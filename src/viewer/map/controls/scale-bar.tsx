import { memo, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'
import { type Scale, scaleOf } from '../../scene/picture/scale-of.ts'

/** How long a round distance is in the middle of the map. */
export const ScaleBar = memo(function ScaleBar() {
  const map = useMap()
  const { t, number } = useLanguage()
  const [scale, setScale] = useState<Scale | null>(null)
  useEffect(() => {
    const update = () => setScale(scaleOf(map.getCenter().lat, map.getZoom()))
    update()
    map.on('zoomend moveend', update)
    return () => {
      map.off('zoomend moveend', update)
    }
  }, [map])
  if (!scale) return null
  return (
    <div className="scale" style={{ inlineSize: scale.pixels }}>
      {t('scale', { km: number(scale.km) })}
    </div>
  )
})
