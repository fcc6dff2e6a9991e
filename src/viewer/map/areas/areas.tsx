import { memo, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { Figure } from '../../scene/areas/area-feature.ts'
import { paintFigures } from '../../scene/areas/paint-areas.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import { pagePainter, windowOfSheet } from '../../scene/drawing/canvas-painter.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import { type CanvasOverlay, createCanvasOverlay } from '../leaflet/canvas-overlay.ts'

/** The areas and lines that the corpus names, lit on the map. */
export const Areas = memo(function Areas(props: {
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
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    const painter = pagePainter<typeof props>((context, picture, sheet) => {
      const { figures, waters, palette, selected, marked } = picture
      paintFigures(context, windowOfSheet(sheet), figures, waters, palette, { selected, marked })
    })
    const picture = () => (latest.current.figures.length === 0 ? null : latest.current)
    const created = createCanvasOverlay(map, 'areas', picture, painter)
    overlay.current = created
    created.repaint()
    return created.remove
  }, [map])

  // Only what is drawn as a figure needs painting again when a mark moves.
  const shownMark = figures.some(({ entry }) => entry.id === marked) ? marked : null
  const shownSelection = figures.some(({ entry }) => entry.id === selected) ? selected : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture depends on
  useEffect(() => overlay.current?.repaint(), [figures, waters, palette, shownMark, shownSelection])
  return null
})
