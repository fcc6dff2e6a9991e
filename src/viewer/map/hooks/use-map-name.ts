import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'

/** Tells those who reach the map by keyboard what it is and which keys move it: Leaflet takes focus without a name. */
export function useMapName(): void {
  const map = useMap()
  const { t } = useLanguage()
  useEffect(() => {
    const container = map.getContainer()
    container.setAttribute('role', 'group')
    container.setAttribute('aria-label', t('mapKeys'))
  }, [map, t])
}
