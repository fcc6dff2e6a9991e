import L from 'leaflet'
import { type ReactNode, Suspense, useLayoutEffect, useState } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { useLanguage } from '../i18n/index.ts'
import { boundsOfMost, type PlaceFlags } from '../model/index.ts'
import { useCorpusView } from '../model/use-corpus-view.ts'
import { useWhy } from '../state/checking/use-checking.ts'
import { type Camera, closePlace, selectedPlace, useViewState } from '../state/index.ts'
import { useViewCamera } from '../state/use-view-state.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { boundsOf, fitOptions } from './fit.ts'
import { MapContents } from './map-contents.tsx'

const OtherCandidates = lazyPart(() => import('./candidates/other-candidates.tsx'))

/** Places to choose from, on the map, and the map as a way to point; fetched when first asked for. */
function CandidateLayer() {
  const { possible } = useWhy()
  if (!possible) return null
  return (
    <Suspense fallback={null}>
      <OtherCandidates possible={possible} />
    </Suspense>
  )
}

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

/** Lets a new map look at its corpus, now that it has a size, before anything is drawn on it. */
function OpeningView({ children }: { readonly children: ReactNode }) {
  const { entries } = useCorpusView()
  const camera = useViewCamera()
  const map = useMap()
  const { dir } = useLanguage()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the opening view is that of the first moment
  useLayoutEffect(() => {
    const frame = camera ? undefined : boundsOfMost(entries)
    if (frame)
      map.fitBounds(boundsOf(frame), { ...fitOptions(map.getSize(), dir, entries.length), animate: false })
    setOpen(true)
  }, [map])
  return open && children
}
