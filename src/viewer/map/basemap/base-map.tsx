import { memo, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useHost } from '../../host/use-host.ts'
import type { Atlas } from '../../scene/atlas/index.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import { createTileLayer, type TileLayer } from './tile-layer.ts'

/** Land, waters and borders. */
export const BaseMap = memo(function BaseMap({
  atlas,
  waters,
  palette,
}: {
  readonly atlas: Atlas | null
  readonly waters: Waters | null
  readonly palette: Palette
}) {
  const map = useMap()
  const { ownPage } = useHost()
  const tiles = useRef<TileLayer | null>(null)

  useEffect(() => {
    const created = createTileLayer(ownPage)
    tiles.current = created
    created.layer.addTo(map)
    return created.close
  }, [map, ownPage])

  useEffect(() => tiles.current?.show(atlas, waters, palette), [atlas, waters, palette])
  return null
})
