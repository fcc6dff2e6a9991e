import type L from 'leaflet'

/** Whether the pointer that was just released had dragged the map: the click that follows is then no choice. */
export function wasDragged({ dragging }: L.Map): boolean {
  // Leaflet's typings leave this method of its drag handler out.
  return 'moved' in dragging && typeof dragging.moved === 'function' && dragging.moved() === true
}
