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
    const opener = focusedBeside(dialog)
    if (wanted.current) dialog.focus({ preventScroll: true })
    return () => {
      const within = dialog.contains(focusedBeside(dialog)) || document.activeElement === document.body
      if (within && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [dialog])

  useEffect(() => {
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      close.current()
    }
    // Inside another page's element, keys pressed elsewhere are that page's own.
    const root = dialog.getRootNode()
    const scope = root instanceof ShadowRoot ? root : window
    scope.addEventListener('keydown', onKey)
    return () => scope.removeEventListener('keydown', onKey)
  }, [dialog])
}

/** The focused element of the tree that an element belongs to. In a shadow tree the document knows only the host. */
function focusedBeside(element: HTMLElement): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement
}
