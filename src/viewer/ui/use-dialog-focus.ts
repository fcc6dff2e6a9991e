import { useEffect, useRef } from 'react'

/**
 * Moves focus into a dialog when it opens and back to where it was when it closes; Escape closes it from anywhere.
 *
 * @param takeFocus false if a link opened the dialog: the reader then stays at the beginning of the page.
 */
export function useDialogFocus(dialog: HTMLElement, takeFocus: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  const wanted = useRef(takeFocus)

  useEffect(() => {
    const opener = focusedBeside(dialog)
    // Known now: when the dialog has closed it belongs to no tree.
    const home = dialog.getRootNode()
    const root = home instanceof ShadowRoot ? home : document
    if (wanted.current) dialog.focus({ preventScroll: true })
    return () => {
      const within = dialog.contains(focusedBeside(dialog)) || document.activeElement === document.body
      if (within && opener instanceof HTMLElement) standing(opener, root)?.focus({ preventScroll: true })
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

/**
 * The element that opened the dialog, or the one that now shows the same place: lists and symbols are made again when
 * the map moves.
 */
function standing(opener: HTMLElement, root: ParentNode): HTMLElement | null {
  const { place } = opener.dataset
  if (opener.isConnected || !place) return opener
  const same = root.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
  return [...same].find(({ classList }) => classList.contains(opener.classList[0] ?? '')) ?? null
}

/** The focused element of the tree that an element belongs to. In a shadow tree the document knows only the host. */
function focusedBeside(element: HTMLElement): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement
}
