import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useDialogFocus } from '../../ui/use-dialog-focus.ts'

/** What a popup shows, on the sheet of a narrow page instead of over the little map that there is. */
export function SheetPopup({
  labelledBy,
  takeFocus,
  onClose,
  children,
}: {
  readonly labelledBy: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const map = useMap()
  const [content] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    content.className = 'sheet-popup'
    content.setAttribute('role', 'dialog')
    content.setAttribute('aria-labelledby', labelledBy)
    content.tabIndex = -1
    map.getContainer().closest('.workspace')?.append(content)
    return () => content.remove()
  }, [map, content, labelledBy])
  useDialogFocus(content, takeFocus, onClose)
  return createPortal(children, content)
}
