import L from 'leaflet'

/** A centre and a zoom: where the map is, or where an animation takes it. */
export interface Sight {
  readonly center: L.LatLng
  readonly zoom: number
}

/** Where the map is now. */
export function sightOf(map: L.Map): Sight {
  return { center: map.getCenter(), zoom: map.getZoom() }
}

/** World pixel of the layers' origin once an animation has reached its sight. */
export function originAt(map: L.Map, { center, zoom }: Sight): L.Point {
  const pane = map.getPane('mapPane')
  const dragged = (pane && L.DomUtil.getPosition(pane)) ?? L.point(0, 0)
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(dragged).round()
}
