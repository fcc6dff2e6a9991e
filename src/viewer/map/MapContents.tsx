import L from 'leaflet'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../gazetteer/index.ts'
import { useMarked } from '../mark/index.ts'
import { type Frame, frameAll, frameMost, type Reading } from '../model/index.ts'
import { PlaceCard } from '../place/PlaceCard.tsx'
import {
  closePlace,
  moveCamera,
  openArticle,
  openPlace,
  selectedPlace,
  type ViewState,
} from '../state/index.ts'
import { anchorOf } from './anchorOf.ts'
import { Areas } from './areas/Areas.tsx'
import { figuresOf } from './areas/figuresOf.ts'
import { useFigurePointer } from './areas/useFigurePointer.ts'
import { BaseMap } from './basemap/BaseMap.tsx'
import { Credits } from './controls/Credits.tsx'
import { Key } from './controls/Key.tsx'
import { MapControls } from './controls/MapControls.tsx'
import { boundsOf, fitOptions } from './fit.ts'
import { BaseLabels } from './labels/BaseLabels.tsx'
import type { MapLayout } from './layout/layoutMap.ts'
import { MapPopup } from './popup/MapPopup.tsx'
import { Symbols } from './symbols/Symbols.tsx'
import { useAtlas } from './useAtlas.ts'
import { useBringIntoView } from './useBringIntoView.ts'
import { useCamera } from './useCamera.ts'
import { useGazetteer } from './useGazetteer.ts'
import { useLeastZoom } from './useLeastZoom.ts'
import { useMapLayout } from './useMapLayout.ts'
import { useMapName } from './useMapName.ts'
import { usePalette } from './usePalette.ts'

/** All layers of the map, from land to popup. */
export function MapContents({
  reading,
  state,
  onInView,
}: {
  readonly reading: Reading
  readonly state: ViewState
  readonly onInView: (places: ReadonlySet<PlaceId>) => void
}) {
  const map = useMap()
  const { view, changeView, fromAddress, arrival } = state
  const atlas = useAtlas(map)
  const palette = usePalette(map.getContainer())
  const figures = useMemo(() => figuresOf(reading.entries, atlas), [reading, atlas])
  const layout = useMapLayout(map, reading.entries, figures, atlas, useGazetteer())
  const selected = selectedPlace(view.selection)
  const entry = selected === null ? undefined : reading.entryOf.get(selected)
  const headingId = useId()

  const open = useCallback((place: PlaceId) => changeView(view => openPlace(view, place)), [changeView])
  const close = useCallback(() => changeView(closePlace), [changeView])
  const fit = (frame: Frame | undefined) => {
    if (frame) map.fitBounds(boundsOf(frame), fitOptions(map.getSize().x))
  }

  useEffect(() => onInView(shownIn(layout)), [layout, onInView])
  useMapName()
  useLeastZoom()
  useCamera(
    view.camera,
    arrival,
    camera => changeView(view => moveCamera(view, camera)),
    () => fit(frameMost(reading.entries)),
  )
  // A link that says where to look is followed to the letter.
  const holdStill = fromAddress && view.camera !== null
  useBringIntoView(entry, holdStill)
  useFigurePointer(figures, open, close)

  const { page } = view
  const shownMention =
    page.kind === 'article' && page.mention !== null ? { article: page.article, start: page.mention } : null
  const anchor = entry && anchorOf(map, layout, figures, entry)

  return (
    <>
      <BaseMap atlas={atlas} palette={palette} />
      <Areas figures={figures} palette={palette} selected={selected} marked={useMarked()} />
      <BaseLabels labels={layout.base} palette={palette} />
      <Symbols layout={layout} selected={selected} onOpen={open} />
      {entry && anchor && (
        <MapPopup
          key={entry.id}
          at={anchor.at}
          lift={anchor.lift}
          labelledBy={headingId}
          takeFocus={!fromAddress}
          holdStill={holdStill}
          onClose={close}
        >
          <PlaceCard
            reading={reading}
            entry={entry}
            headingId={headingId}
            shownMention={shownMention}
            onPassage={(article, start) => changeView(view => openArticle(view, article, start))}
            onClose={close}
          />
        </MapPopup>
      )}
      <OnMap>
        <MapControls onFrame={() => fit(frameAll(reading.entries))} />
        <Key reading={reading} most={layout.most} />
        <Credits credit={reading.corpus.credit} />
      </OnMap>
    </>
  )
}

function shownIn({ spots, chips }: MapLayout): Set<PlaceId> {
  return new Set([...spots.map(({ entry }) => entry.id), ...chips.map(({ figure }) => figure.entry.id)])
}

/** Furniture that lies over the map: pointer and keys there are not the map's. */
function OnMap({ children }: { readonly children: React.ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!element) return
    L.DomEvent.disableClickPropagation(element)
    L.DomEvent.disableScrollPropagation(element)
  }, [element])
  return (
    <div className="map-furniture" ref={setElement}>
      {children}
    </div>
  )
}
