import L from 'leaflet'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useDialogFocus } from '../../ui/use-dialog-focus.ts'
import { EDGE, keepInMap } from './keep-in-map.ts'

/** Widest popup, in pixels. */
const WIDEST = 360

/**
 * How often a popup that has just opened is fitted in again when its point moves: the name of an area is laid out
 * anew for each view. Bounded, since each fitting is a new view; and over as soon as the reader moves the map.
 */
const FOLLOWED = 2

/**
 * A popup of the map that React fills. Leaflet's own neither takes nor returns focus and closes in
 * English alone, so its close button and keys are left out and the content brings its own.
 */
export function MapPopup({
  at,
  lift,
  labelledBy,
  takeFocus,
  holdStill,
  onClose,
  children,
}: {
  readonly at: L.LatLng
  /** How far above the point its tip ends, in pixels. */
  readonly lift: number
  readonly labelledBy: string
  readonly takeFocus: boolean
  /** Whether the map stays where it is even if the popup does not fit. */
  readonly holdStill: boolean
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
      autoPan: false,
    }).setContent(content),
  )
  const [still] = useState(holdStill)
  const steps = useRef(0)

  const { lat, lng } = at
  useLayoutEffect(() => {
    popup.options.offset = L.point(0, -lift)
    popup.setLatLng([lat, lng])
    const element = popup.getElement()
    if (!element || steps.current === 0) return
    steps.current--
    keepInMap(map, element)
  }, [map, popup, lat, lng, lift])

  useLayoutEffect(() => {
    content.setAttribute('role', 'dialog')
    content.setAttribute('aria-labelledby', labelledBy)
    content.tabIndex = -1
    // At a fixed width Leaflet need not lay the content out anew when it changes, which would take focus from it.
    popup.options.minWidth = popup.options.maxWidth = Math.min(WIDEST, map.getSize().x - 2 * EDGE)
    popup.addTo(map)
    return () => {
      popup.remove()
    }
  }, [map, popup, content, labelledBy])

  useLayoutEffect(() => {
    const leave = () => {
      steps.current = 0
    }
    const keep = () => {
      const element = popup.getElement()
      if (!element || still) return
      keepInMap(map, element)
      steps.current = FOLLOWED
      map.once('dragstart zoomstart', leave)
    }
    // A place out of view is being flown to; its popup is fitted in when the map has arrived.
    const flies = !map.getBounds().contains(popup.getLatLng() ?? map.getCenter())
    let frame = 0
    // A map that arrives without a flight puts its popups in place only after it has told so.
    const keepSoon = () => {
      frame = requestAnimationFrame(keep)
    }
    if (flies) map.once('moveend', keepSoon)
    else keepSoon()
    return () => {
      cancelAnimationFrame(frame)
      map.off('moveend', keepSoon)
      map.off('dragstart zoomstart', leave)
    }
  }, [map, popup, still])

  useDialogFocus(content, takeFocus, onClose)
  return createPortal(children, content)
}
