import L from 'leaflet'
import { Suspense, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { useLanguage } from '../i18n/index.ts'
import type { PlaceFlags } from '../model/index.ts'
import { type Camera, closePlace, selectedPlace, useViewState } from '../state/index.ts'
import { useViewCamera } from '../state/use-view-state.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { CandidateLayer } from './candidates/candidate-layer.tsx'
import { MapContents } from './map-contents.tsx'
import { OpeningView } from './opening-view.tsx'

const FollowCamera = lazyPart(() => import('./follow/follow-camera.tsx'))

/** The map: Leaflet set up once, everything on it in {@link MapContents}. */
export function ViewMap({
  arrival,
  onInView,
}: {
  /** Rises whenever the view came from the address. */
  readonly arrival: number
  /** Told which places show, after each move. */
  readonly onInView: (places: PlaceFlags) => void
}) {
  const { view, changeView } = useViewState()
  const camera = useViewCamera()
  const { t } = useLanguage()
  // Leaflet reads these at its birth alone.
  const [start] = useState(() => startOf(camera))
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
        <OpeningView>
          <MapContents arrival={arrival} onInView={onInView} />
          {view.page.kind === 'article' && (
            <Suspense>
              <FollowCamera selected={selectedPlace(view.selection)} onLeave={() => changeView(closePlace)} />
            </Suspense>
          )}
          <CandidateLayer />
        </OpeningView>
      </MapContainer>
    </section>
  )
}

/** Where an address says; the opening view of a corpus follows when the map has its size. */
function startOf(camera: Camera | null) {
  if (camera) return { center: L.latLng(camera.lat, camera.lon), zoom: camera.zoom }
  return { center: L.latLng(30, 10), zoom: 2 }
}
