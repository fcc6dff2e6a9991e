import { useEffect, useRef } from 'react'

/**
 * Moves focus into a dialog when it opens and back to where it was when it closes; Escape closes it from anywhere.
 *
 * @param takeFocus false where the dialog was opened by a link: then the reader is not torn away from the page's beginning.
 */
export function useDialogFocus(dialog: HTMLElement, takeFocus: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  const wanted = useRef(takeFocus)

  useEffect(() => {
    const opener = document.activeElement
    if (wanted.current) dialog.focus({ preventScroll: true })
    return () => {
      const within = dialog.contains(document.activeElement) || document.activeElement === document.body
      if (within && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [dialog])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      close.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
