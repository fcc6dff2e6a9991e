import { type ReactNode, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'

/** Zoom in, zoom out, and back to the whole. */
export function MapControls({
  onFrame,
  children,
}: {
  readonly onFrame: () => void
  /** Further controls below these. */
  readonly children?: ReactNode
}) {
  const map = useMap()
  const { t } = useLanguage()
  const [zoom, setZoom] = useState(() => map.getZoom())
  useEffect(() => {
    const update = () => setZoom(map.getZoom())
    map.on('zoomend', update)
    return () => {
      map.off('zoomend', update)
    }
  }, [map])
  return (
    <div className="map-controls">
      <ControlButton
        label={t('zoomIn')}
        path="M8 3v10M3 8h10"
        off={zoom >= map.getMaxZoom()}
        onPress={() => map.zoomIn(1)}
      />
      <ControlButton
        label={t('zoomOut')}
        path="M3 8h10"
        off={zoom <= map.getMinZoom()}
        onPress={() => map.zoomOut(1)}
      />
      <ControlButton
        label={t('frameAll')}
        path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        onPress={onFrame}
      />
      {children}
    </div>
  )
}

function ControlButton({
  label,
  path,
  off = false,
  onPress,
}: {
  readonly label: string
  readonly path: string
  readonly off?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}
