import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { Palette } from '../basemap/palette.ts'
import { type CanvasOverlay, createCanvasOverlay, type Picture } from '../leaflet/canvasOverlay.ts'
import type { Waters } from '../waters/waters.ts'
import type { Figure } from './figure.ts'
import { paintFigures } from './paintFigures.ts'

/** The areas and lines that the corpus names, lit on the map. */
export function Areas(props: {
  readonly figures: readonly Figure[]
  /** The waters of the base map. */
  readonly waters: Waters | null
  readonly palette: Palette
  readonly selected: PlaceId | null
  readonly marked: PlaceId | null
}) {
  const map = useMap()
  const { figures, waters, palette, selected, marked } = props
  const overlay = useRef<CanvasOverlay | null>(null)
  const picture: Picture = {
    isEmpty: figures.length === 0,
    paint: (context, window) => paintFigures(context, window, figures, waters, palette, { selected, marked }),
  }
  const latest = useRef(picture)
  latest.current = picture

  useEffect(() => {
    const created = createCanvasOverlay(map, 'areas', () => latest.current)
    overlay.current = created
    return created.remove
  }, [map])

  // Only what is drawn as a figure needs painting again when a mark moves.
  const shownMark = figures.some(({ entry }) => entry.id === marked) ? marked : null
  const shownSelection = figures.some(({ entry }) => entry.id === selected) ? selected : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture depends on
  useEffect(() => overlay.current?.repaint(), [figures, waters, palette, shownMark, shownSelection])
  return null
}
