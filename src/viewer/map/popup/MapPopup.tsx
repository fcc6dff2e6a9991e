import L from 'leaflet'
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useDialogFocus } from './useDialogFocus.ts'

/** Room kept between a popup and the edge of the map, in pixels. */
const EDGE = 14

/**
 * A popup of the map that React fills. Leaflet's own neither takes nor returns focus and closes in
 * English alone, so its close button and keys are left out and the content brings its own.
 */
export function MapPopup({
  at,
  lift,
  labelledBy,
  takeFocus,
  onClose,
  children,
}: {
  readonly at: L.LatLng
  /** How far above the point its tip ends, in pixels. */
  readonly lift: number
  readonly labelledBy: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const map = useMap()
  const [content] = useState(() => L.DomUtil.create('div', 'popup'))
  const [popup] = useState(() =>
    L.popup({
      closeButton: false,
      autoClose: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
      autoPanPadding: [EDGE, EDGE],
      minWidth: 260,
      maxWidth: 360,
    }).setContent(content),
  )
  useDialogFocus(content, takeFocus, onClose)

  // Setting the position before the popup is on the map keeps Leaflet from panning twice.
  useLayoutEffect(() => {
    popup.options.offset = L.point(0, -lift)
    popup.setLatLng(at)
  }, [popup, at, lift])

  useLayoutEffect(() => {
    popup.options.maxWidth = Math.min(360, map.getSize().x - 2 * EDGE)
    popup.openOn(map)
    // Text that wraps anew changes the height, and the tip must stay on its point.
    const observer = new ResizeObserver(() => popup.update())
    observer.observe(content)
    return () => {
      observer.disconnect()
      popup.remove()
    }
  }, [map, popup, content])

  useEffect(() => {
    content.setAttribute('role', 'dialog')
    content.setAttribute('aria-labelledby', labelledBy)
    content.tabIndex = -1
  }, [content, labelledBy])

  return createPortal(children, content)
}
