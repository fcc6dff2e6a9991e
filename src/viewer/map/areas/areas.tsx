import { memo, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import type { AreaFeature } from '../../scene/areas/area-feature.ts'
import { paintAreas } from '../../scene/areas/paint-areas.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import { pagePainter, windowOfSheet } from '../../scene/drawing/canvas-painter.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import { type CanvasOverlay, createCanvasOverlay } from '../leaflet/canvas-overlay.ts'

/** The areas and lines that the corpus names, lit on the map. */
export const Areas = memo(function Areas(props: {
  readonly features: readonly AreaFeature[]
  /** The waters of the base map. */
  readonly waters: Waters | null
  readonly palette: Palette
  readonly selected: PlaceId | null
  readonly hovered: PlaceId | null
}) {
  const map = useMap()
  const { features, waters, palette, selected, hovered } = props
  const overlay = useRef<CanvasOverlay | null>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    const painter = pagePainter<typeof props>((context, picture, sheet) => {
      const { features, waters, palette, selected, hovered } = picture
      paintAreas(context, windowOfSheet(sheet), features, waters, palette, { selected, hovered })
    })
    const picture = () => (latest.current.features.length === 0 ? null : latest.current)
    const created = createCanvasOverlay(map, 'areas', picture, painter)
    overlay.current = created
    created.repaint()
    return created.remove
  }, [map])

  // Only what is drawn as a feature needs painting again when the pointer moves.
  const shownHover = features.some(({ entry }) => entry.id === hovered) ? hovered : null
  const shownSelection = features.some(({ entry }) => entry.id === selected) ? selected : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture depends on
  useEffect(() => overlay.current?.repaint(), [features, waters, palette, shownHover, shownSelection])
  return null
})
