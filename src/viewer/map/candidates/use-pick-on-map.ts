import type L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { wasDragged } from '../leaflet/was-dragged.ts'

/** While a point is wanted, a click on the map gives it, and so does Enter for the map's middle. */
export function usePickOnMap(): void {
  const map = useMap()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { picking, setPicked, setPicking } = useWhy()

  useEffect(() => {
    if (!picking) return
    const container = map.getContainer()
    container.dataset.picking = ''
    announce(t('finderPickHint'))
    const pick = (at: L.LatLng) => {
      const { lat, lng } = at.wrap()
      setPicked({ lat, lon: lng, zoom: map.getZoom() })
      setPicking(false)
    }
    const onClick = (event: MouseEvent) => {
      if (isOnFurniture(event) || wasDragged(map)) return
      // Before Leaflet and the symbols hear of it: the point counts, not what is drawn there.
      event.stopPropagation()
      pick(map.mouseEventToLatLng(event))
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== container) return
      if (event.key === 'Enter') pick(map.getCenter())
      else if (event.key === 'Escape') setPicking(false)
      else return
      event.preventDefault()
    }
    container.addEventListener('click', onClick, true)
    container.addEventListener('keydown', onKey)
    return () => {
      delete container.dataset.picking
      container.removeEventListener('click', onClick, true)
      container.removeEventListener('keydown', onKey)
    }
  }, [map, picking, setPicked, setPicking, announce, t])
}

function isOnFurniture({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('.map-furniture, .leaflet-popup') !== null
}
