import L from 'leaflet'
import { Suspense, startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../i18n/index.ts'
import {
  type Bounds,
  boundsOfAll,
  boundsOfMost,
  type Entry,
  leadOf,
  type PlaceFlags,
} from '../model/index.ts'
import { useCorpusView, useWholeCorpus } from '../model/use-corpus-view.ts'
import { areaFeaturesOf, mayBeAreas } from '../scene/areas/area-features-of.ts'
import { MANY_PLACES, type MapLayout, NO_LAYOUT } from '../scene/layout/layout-map.ts'
import type { Cluster } from '../scene/layout/layout-spots.ts'
import { useHovered } from '../state/hover/use-hover.ts'
import { closePlace, moveCamera, openPlace, selectedPlace, useViewState } from '../state/index.ts'
import { useViewCamera } from '../state/use-view-state.ts'
import { FailedNote } from '../ui/failed-note.tsx'
import { fetchAhead, lazyPart } from '../ui/lazy-part.tsx'
import { anchorOf } from './anchor-of.ts'
import { Areas } from './areas/areas.tsx'
import { useAreaPointer } from './areas/use-area-pointer.ts'
import { BaseMap } from './basemap/base-map.tsx'
import { Credits } from './controls/credits.tsx'
import { EdgeHints } from './controls/edge-hints.tsx'
import { Furniture } from './controls/furniture.tsx'
import { Key } from './controls/key.tsx'
import { MapControls } from './controls/map-controls.tsx'
import { ScaleBar } from './controls/scale-bar.tsx'
import { Drawing } from './drawing/drawing.tsx'
import { boundsOf, fitOptions } from './fit.ts'
import { useAtlas } from './hooks/use-atlas.ts'
import { useBaseNames } from './hooks/use-base-names.ts'
import { useBringIntoView } from './hooks/use-bring-into-view.ts'
import { useCamera } from './hooks/use-camera.ts'
import { useClusterOpening } from './hooks/use-cluster-opening.ts'
import { useLeadFrame } from './hooks/use-lead-frame.ts'
import { useLeastZoom } from './hooks/use-least-zoom.ts'
import { useMapLayout } from './hooks/use-map-layout.ts'
import { useMapName } from './hooks/use-map-name.ts'
import { useMapSize } from './hooks/use-map-size.ts'
import { usePalette } from './hooks/use-palette.ts'
import { usePrintSize } from './hooks/use-print-size.ts'
import { useStillMap } from './hooks/use-still-map.ts'
import { useWaters } from './hooks/use-waters.ts'
import { PictureMenu } from './picture/picture-menu.tsx'
import { usePicture } from './picture/use-picture.ts'
import { Symbols } from './symbols/symbols.tsx'
import { useOwnTiles } from './tiles/use-own-tiles.ts'

const OwnTiles = lazyPart(() => import('./tiles/own-tiles.tsx'))
const loadPlacePopup = () => import('./popup/place-popup.tsx')
const PlacePopup = lazyPart(loadPlacePopup)
const loadClusterPopup = () => import('./popup/cluster-popup.tsx')
const ClusterPopup = lazyPart(loadClusterPopup)

/** All layers of the map, from land to popup. */
export function MapContents({
  arrival,
  onInView,
}: {
  /** Rises whenever the view came from the address. */
  readonly arrival: number
  readonly onInView: (places: PlaceFlags) => void
}) {
  const corpusView = useCorpusView()
  const whole = useWholeCorpus()
  const map = useMap()
  const { view, changeView, fromAddress } = useViewState()
  const camera = useViewCamera()
  const { corpusPlaces } = corpusView
  const { dir } = useLanguage()
  const { atlas, cells, retry: loadGround } = useAtlas(map)
  const palette = usePalette(map.getContainer())
  const selected = selectedPlace(view.selection)
  const { article } = view.page.kind === 'article' ? view.page : { article: null }
  const { filter } = view
  const lead = useMemo(
    () => leadOf(whole, corpusView, filter, article, selected),
    [whole, corpusView, filter, article, selected],
  )
  // Of tens of thousands few are features: each atlas that comes asks for those alone.
  const drawable = useMemo(() => mayBeAreas(lead.entries), [lead])
  const [tiles, giveUpTiles] = useOwnTiles()
  const names = useBaseNames(map)
  const waters = useWaters(cells, names?.waterPlaces ?? null)
  const features = useMemo(() => areaFeaturesOf(drawable, atlas, waters), [drawable, atlas, waters])
  const labelled = useMemo(() => names && { ...names, waters }, [names, waters])
  const layout = useMapLayout(map, lead, features, atlas, labelled, selected)
  const drawn = layout.features
  const entry = selected === null ? undefined : corpusView.entryOf.get(selected)

  const open = useCallback((place: PlaceId) => changeView(view => openPlace(view, place)), [changeView])
  const close = useCallback(() => changeView(closePlace), [changeView])
  const fitFrame = (frame: Bounds | undefined, options?: L.FitBoundsOptions) => {
    if (frame)
      map.fitBounds(boundsOf(frame), {
        ...fitOptions(map.getSize(), dir, corpusView.entries.length),
        ...options,
      })
  }

  useEffect(() => fetchAhead(loadPlacePopup, loadClusterPopup), [])
  useEffect(() => {
    const tell = () => onInView(shownIn(layout, corpusPlaces))
    if (!layout.painted) return tell()
    const timer = setTimeout(tell)
    return () => clearTimeout(timer)
  }, [layout, onInView, corpusPlaces])
  // Leaflet listens on the window from a press until the next key, and would so hold on to a map that is gone.
  useEffect(() => () => L.DomUtil.restoreOutline(), [])
  useStillMap()
  useMapName()
  useMapSize()
  usePrintSize()
  useLeastZoom()
  useCamera(
    camera,
    arrival,
    // Only the address says it: that may wait for what is to be seen.
    camera => startTransition(() => changeView(view => moveCamera(view, camera))),
    () => fitFrame(boundsOfMost(corpusView.entries), { animate: false }),
  )
  // A link that says where to look is followed to the letter.
  const holdStill = fromAddress && camera !== null
  useBringIntoView(entry, features, view.selection, holdStill)
  useLeadFrame(lead, article, corpusView, whole, holdStill)
  const [listed, setListed] = useState<Cluster | null>(null)
  const openCluster = useClusterOpening(setListed)
  const openListed = (place: PlaceId) => {
    setListed(null)
    open(place)
  }
  const { title = '', credit: own } = corpusView.corpus
  const credit = tiles ? `${tiles.credit} · ${own}` : own
  const picture = usePicture({ atlas, waters, palette, features: drawn, layout, title, credit })
  useAreaPointer(drawn, layout.rest, open, close)

  return (
    <>
      {tiles ? (
        <Suspense>
          <OwnTiles setting={tiles} onFail={giveUpTiles} />
        </Suspense>
      ) : (
        <BaseMap atlas={atlas} waters={waters} palette={palette} />
      )}
      <Areas features={drawn} waters={waters} palette={palette} selected={selected} hovered={useHovered()} />
      <Drawing
        layout={layout}
        palette={palette}
        ownTiles={tiles !== null}
        many={corpusView.entries.length > MANY_PLACES}
      />
      <Symbols layout={layout} selected={selected} onOpen={open} onCluster={openCluster} />
      <Suspense>
        {entry && layout !== NO_LAYOUT && (
          <PlacePopup key={entry.id} entry={entry} anchor={anchorOf(map, layout, features, entry)} />
        )}
        {listed && layout.clusters.some(({ id }) => id === listed.id) && (
          <ClusterPopup
            cluster={listed}
            zoom={layout.zoom}
            onOpen={openListed}
            onClose={() => setListed(null)}
          />
        )}
      </Suspense>
      <Furniture>
        {loadGround && <FailedNote message="groundMissing" onRetry={loadGround} />}
        {layout !== NO_LAYOUT && <EdgeHints lead={lead} layout={layout} onOpen={open} />}
        <MapControls onFrame={() => fitFrame(boundsOfAll(corpusView.entries))}>
          <PictureMenu make={picture} shown={() => entriesIn(layout)} />
        </MapControls>
        {/* It would grow when the sizes are known. */}
        {layout !== NO_LAYOUT && <Key most={layout.most} clustered={layout.clusters.length > 0} />}
        <ScaleBar />
        <Credits credit={credit} />
      </Furniture>
    </>
  )
}

function shownIn({ spots, clusters, chips }: MapLayout, places: number): PlaceFlags {
  const flags = new Uint8Array(places)
  for (const { entry } of spots) flags[entry.number] = 1
  for (const cluster of clusters) cluster.flag(flags)
  for (const { feature } of chips) flags[feature.entry.number] = 1
  return flags
}

/** The places on the map, the most mentioned first. */
function entriesIn({ spots, clusters, chips }: MapLayout): Entry[] {
  const entries = [
    ...spots.map(({ entry }) => entry),
    ...clusters.flatMap(({ entries }) => entries),
    ...chips.map(({ feature }) => feature.entry),
  ]
  return entries.sort((a, b) => b.count - a.count)
}
