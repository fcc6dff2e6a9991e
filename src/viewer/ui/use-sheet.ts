import type L from 'leaflet'
import { useCallback, useSyncExternalStore } from 'react'

/**
 * Whether the style sheet puts the texts below the map; if so, a place's card is shown there, where it has more room.
 */
export function useSheet(map: L.Map): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const room = roomOf(map)
      if (!room) return () => undefined
      const observer = new ResizeObserver(onChange)
      observer.observe(room)
      return () => observer.disconnect()
    },
    [map],
  )
  return useSyncExternalStore(subscribe, () => {
    const texts = roomOf(map)?.querySelector<HTMLElement>(':scope > .panel')
    return texts != null && texts.offsetTop >= map.getSize().y / 2
  })
}

function roomOf(map: L.Map): HTMLElement | null {
  return map.getContainer().closest<HTMLElement>('.workspace')
}
