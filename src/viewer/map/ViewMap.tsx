import L from 'leaflet'
import { useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { FollowCamera } from '../follow/index.ts'
import { useLanguage } from '../messages/index.ts'
import { frameMost, type PlaceFlags, type Reading } from '../model/index.ts'
import { closePlace, selectedPlace, type ViewState } from '../state/index.ts'
import { GhostLayer } from '../why/index.ts'
import { boundsOf, fitOptions } from './fit.ts'
import { MapContents } from './MapContents.tsx'

/** The map: Leaflet set up once, everything on it in {@link MapContents}. */
export function ViewMap({
  reading,
  state,
  onInView,
}: {
  readonly reading: Reading
  readonly state: ViewState
  /** Told which places show, after each move. */
  readonly onInView: (places: PlaceFlags) => void
}) {
  const { t } = useLanguage()
  // Leaflet reads these at its birth alone.
  const [start] = useState(() => startOf(reading, state))
  return (
    <section className="map" part="map" aria-label={t('mapLabel')}>
      <MapContainer
        className="map-leaflet"
        {...start}
        minZoom={1}
        maxZoom={13}
        zoomSnap={0.5}
        wheelPxPerZoomLevel={90}
        maxBounds={[
          [-86, -Infinity],
          [86, Infinity],
        ]}
        maxBoundsViscosity={0.8}
        worldCopyJump
        zoomControl={false}
        attributionControl={false}
        // Tiles that fade in would be blended anew for a dozen frames after each zoom.
        fadeAnimation={false}
        zoomAnimation={!matchMedia('(prefers-reduced-motion: reduce)').matches}
      >
        <MapContents reading={reading} state={state} onInView={onInView} />
        <FollowCamera
          reading={reading}
          selected={selectedPlace(state.view.selection)}
          onLeave={() => state.changeView(closePlace)}
        />
        <GhostLayer reading={reading} />
      </MapContainer>
    </section>
  )
}

function startOf({ entries }: Reading, { view: { camera } }: ViewState) {
  if (camera) return { center: L.latLng(camera.lat, camera.lon), zoom: camera.zoom }
  const frame = frameMost(entries)
  if (frame) return { bounds: boundsOf(frame), boundsOptions: fitOptions(innerWidth, entries.length) }
  return { center: L.latLng(20, 10), zoom: 2 }
}
