import L from 'leaflet'
import { Suspense, startTransition, useCallback, useEffect, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../gazetteer/index.ts'
import { useMarked } from '../mark/index.ts'
import { useLanguage } from '../messages/index.ts'
import { type Entry, type Frame, frameAll, frameMost, type PlaceFlags, type Reading } from '../model/index.ts'
import { lazyPart } from '../notes/lazyPart.ts'
import { closePlace, moveCamera, openPlace, selectedPlace, type ViewState } from '../state/index.ts'
import { anchorOf } from './anchorOf.ts'
import { Areas } from './areas/Areas.tsx'
import { figuresOf, mayBeFigures } from './areas/figuresOf.ts'
import { useFigurePointer } from './areas/useFigurePointer.ts'
import { BaseMap } from './basemap/BaseMap.tsx'
import { Credits } from './controls/Credits.tsx'
import { Furniture } from './controls/Furniture.tsx'
import { Key } from './controls/Key.tsx'
import { MapControls } from './controls/MapControls.tsx'
import { ScaleBar } from './controls/ScaleBar.tsx'
import { Drawing } from './drawing/Drawing.tsx'
import { boundsOf, fitOptions } from './fit.ts'
import { MANY_PLACES, type MapLayout, NO_LAYOUT } from './layout/layoutMap.ts'
import { PictureMenu } from './picture/PictureMenu.tsx'
import { usePicture } from './picture/usePicture.ts'
import { PlacePopup } from './popup/PlacePopup.tsx'
import { Symbols } from './symbols/Symbols.tsx'
import { useOwnTiles } from './tiles/useOwnTiles.ts'
import { useAtlas } from './useAtlas.ts'
import { useBaseNames } from './useBaseNames.ts'
import { useBringIntoView } from './useBringIntoView.ts'
import { useCamera } from './useCamera.ts'
import { useClusterOpening } from './useClusterOpening.ts'
import { useLeastZoom } from './useLeastZoom.ts'
import { useMapLayout } from './useMapLayout.ts'
import { useMapName } from './useMapName.ts'
import { useMapSize } from './useMapSize.ts'
import { usePalette } from './usePalette.ts'
import { usePrintSize } from './usePrintSize.ts'
import { useStillMap } from './useStillMap.ts'

const OwnTiles = lazyPart(() => import('./tiles/OwnTiles.tsx'))

/** All layers of the map, from land to popup. */
export function MapContents({
  reading,
  state,
  onInView,
}: {
  readonly reading: Reading
  readonly state: ViewState
  readonly onInView: (places: PlaceFlags) => void
}) {
  const map = useMap()
  const { view, changeView, fromAddress, arrival } = state
  const { corpusPlaces } = reading
  const { dir } = useLanguage()
  const atlas = useAtlas(map)
  const palette = usePalette(map.getContainer())
  // Of tens of thousands few are figures: each atlas that comes asks for those alone.
  const drawable = useMemo(() => mayBeFigures(reading.entries), [reading])
  const figures = useMemo(() => figuresOf(drawable, atlas), [drawable, atlas])
  const [tiles, giveUpTiles] = useOwnTiles()
  const selected = selectedPlace(view.selection)
  const names = useBaseNames()
  const waters = names?.waters ?? null
  const layout = useMapLayout(map, reading, figures, atlas, names, selected)
  const entry = selected === null ? undefined : reading.entryOf.get(selected)

  const open = useCallback((place: PlaceId) => changeView(view => openPlace(view, place)), [changeView])
  const close = useCallback(() => changeView(closePlace), [changeView])
  const fitFrame = (frame: Frame | undefined, options?: L.FitBoundsOptions) => {
    if (frame)
      map.fitBounds(boundsOf(frame), {
        ...fitOptions(map.getSize(), dir, reading.entries.length),
        ...options,
      })
  }

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
    view.camera,
    arrival,
    // Only the address says it: that may wait for what is to be seen.
    camera => startTransition(() => changeView(view => moveCamera(view, camera))),
    () => fitFrame(frameMost(reading.entries), { animate: false }),
  )
  // A link that says where to look is followed to the letter.
  const holdStill = fromAddress && view.camera !== null
  useBringIntoView(entry, view.selection, holdStill)
  const openCluster = useClusterOpening()
  const { title = '', credit: own } = reading.corpus
  const credit = tiles ? `${tiles.credit} · ${own}` : own
  const picture = usePicture({ atlas, waters, palette, figures, layout, title, credit })
  useFigurePointer(figures, open, close)

  return (
    <>
      {tiles ? (
        <Suspense>
          <OwnTiles setting={tiles} onFail={giveUpTiles} />
        </Suspense>
      ) : (
        <BaseMap atlas={atlas} waters={waters} palette={palette} />
      )}
      <Areas figures={figures} waters={waters} palette={palette} selected={selected} marked={useMarked()} />
      <Drawing
        layout={layout}
        palette={palette}
        ownTiles={tiles !== null}
        many={reading.entries.length > MANY_PLACES}
      />
      <Symbols layout={layout} selected={selected} onOpen={open} onCluster={openCluster} />
      {entry && layout !== NO_LAYOUT && (
        <PlacePopup
          key={entry.id}
          reading={reading}
          state={state}
          entry={entry}
          anchor={anchorOf(map, layout, figures, entry)}
        />
      )}
      <Furniture>
        <MapControls onFrame={() => fitFrame(frameAll(reading.entries))}>
          <PictureMenu make={picture} reading={reading} shown={() => entriesIn(layout)} />
        </MapControls>
        {/* It would grow when the sizes are known. */}
        {layout !== NO_LAYOUT && (
          <Key reading={reading} most={layout.most} clustered={layout.clusters.length > 0} />
        )}
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
  for (const { figure } of chips) flags[figure.entry.number] = 1
  return flags
}

/** The places on the map, the most mentioned first. */
function entriesIn({ spots, clusters, chips }: MapLayout): Entry[] {
  const entries = [
    ...spots.map(({ entry }) => entry),
    ...clusters.flatMap(({ entries }) => entries),
    ...chips.map(({ figure }) => figure.entry),
  ]
  return entries.sort((a, b) => b.count - a.count)
}
