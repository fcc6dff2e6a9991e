import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { MapLayout } from '../../scene/layout/layout-map.ts'
import type { Cluster } from '../../scene/layout/layout-spots.ts'
import { LARGEST } from '../../scene/layout/radius.ts'
import { paneOf } from '../leaflet/pane.ts'
import { wasDragged } from '../leaflet/was-dragged.ts'
import { ChipButton } from './chip-button.tsx'
import { ClusterButton } from './cluster-button.tsx'
import { Leaders, leadersOf } from './leaders.tsx'
import { SpotButton } from './spot-button.tsx'
import { useInPieces } from './use-in-pieces.ts'
import { type Anchored, type Register, useOnMap, useRegister } from './use-on-map.ts'

/** How far it reaches beyond the view, in pixels: as far as a symbol of which only the edge is in view. */
const REACH = 2 * LARGEST + 2

/** A rectangle beneath all symbols, in pixels. */
interface BackdropRect extends Anchored {
  readonly width: number
  readonly height: number
}

/** What lies beneath the symbols of a layout. */
function backdropOf({ mapWindow: { minX, minY, maxX, maxY, scale } }: MapLayout): BackdropRect {
  return {
    id: 'ground',
    x: minX * scale - REACH,
    y: minY * scale - REACH,
    dx: 0,
    dy: 0,
    width: (maxX - minX) * scale + 2 * REACH,
    height: (maxY - minY) * scale + 2 * REACH,
  }
}

/**
 * An empty ground that makes one layer of hundreds of buttons. Without it the browser spares what is empty between
 * them, makes some thirty layers of them, and sorts these at each frame.
 */
function SymbolBackdrop({
  ground,
  register,
}: {
  readonly ground: BackdropRect
  readonly register: Register
}) {
  const { id, width, height } = ground
  return <div className="ground" ref={useRegister(register, id)} style={{ width, height }} />
}

/** The places of the corpus as buttons on the map. Where there are many they show through: a canvas below has painted them. */
export const Symbols = memo(function Symbols({
  layout: whole,
  selected,
  onOpen,
  onCluster,
}: {
  readonly layout: MapLayout
  readonly selected: PlaceId | null
  readonly onOpen: (place: PlaceId) => void
  readonly onCluster: (cluster: Cluster) => void
}) {
  const map = useMap()
  const [pane] = useState(() => paneOf(map, 'symbols'))
  const around = useRef<HTMLDivElement>(null)
  const held = useCallback(() => around.current?.matches(':focus-within') === true, [])
  const layout = useInPieces(whole, selected, held)
  const { painted } = layout
  const leaders = useMemo(() => (painted ? undefined : leadersOf(layout.spots)), [layout, painted])
  const ground = useMemo(() => (painted ? backdropOf(layout) : undefined), [layout, painted])
  const anchored = useMemo(
    () => [
      ...(leaders ? [leaders] : []),
      ...(ground ? [ground] : []),
      ...layout.clusters,
      ...layout.spots.map(({ entry, x, y, dx, dy }) => ({ id: entry.id, x, y, dx, dy })),
      ...layout.chips.map(({ feature, x, y }) => ({ id: feature.entry.id, x, y, dx: 0, dy: 0 })),
    ],
    [layout, leaders, ground],
  )
  const register = useOnMap(anchored, layout.zoom, painted ? around : undefined)
  // Leaflet tells apart a drag that began on a symbol from a click on it.
  const open = useCallback(
    (place: PlaceId) => {
      if (!wasDragged(map)) onOpen(place)
    },
    [map, onOpen],
  )
  const openCluster = useCallback(
    (cluster: Cluster) => {
      if (!wasDragged(map)) onCluster(cluster)
    },
    [map, onCluster],
  )

  return createPortal(
    <div className="symbols leaflet-zoom-animated" ref={around}>
      {ground && <SymbolBackdrop ground={ground} register={register} />}
      {leaders && <Leaders leaders={leaders} register={register} />}
      {layout.chips.map(chip => (
        <ChipButton
          key={chip.feature.entry.id}
          chip={chip}
          selected={chip.feature.entry.id === selected}
          painted={painted}
          register={register}
          onOpen={open}
        />
      ))}
      {layout.clusters.map(cluster => (
        <ClusterButton
          key={cluster.id}
          cluster={cluster}
          side={layout.sides.get(cluster.id)}
          painted={painted}
          register={register}
          onOpen={openCluster}
        />
      ))}
      {layout.spots.map(spot => (
        <SpotButton
          key={spot.entry.id}
          spot={spot}
          side={layout.sides.get(spot.entry.id)}
          target={layout.targets.get(spot.entry.id) ?? 2 * spot.r}
          selected={spot.entry.id === selected}
          painted={painted}
          register={register}
          onOpen={open}
        />
      ))}
    </div>,
    pane,
  )
})
