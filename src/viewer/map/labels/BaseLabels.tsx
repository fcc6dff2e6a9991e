import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Palette } from '../basemap/palette.ts'
import { type CanvasOverlay, createCanvasOverlay, type Picture } from '../leaflet/canvasOverlay.ts'
import type { BaseLabel } from './baseLabels.ts'
import { paintLabels } from './paintLabels.ts'

/** Names of countries and towns that the corpus does not mention, for orientation. */
export function BaseLabels({
  labels,
  palette,
}: {
  readonly labels: readonly BaseLabel[]
  readonly palette: Palette
}) {
  const map = useMap()
  const overlay = useRef<CanvasOverlay | null>(null)
  const picture: Picture = {
    isEmpty: labels.length === 0,
    paint: (context, window) => paintLabels(context, window, labels, palette),
  }
  const latest = useRef(picture)
  latest.current = picture

  useEffect(() => {
    const created = createCanvasOverlay(map, 'labels', () => latest.current)
    overlay.current = created
    return created.remove
  }, [map])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture depends on
  useEffect(() => overlay.current?.repaint(), [labels, palette])
  return null
}
