import { type RefObject, useEffect, useRef } from 'react'
import { useLanguage } from '../i18n/index.ts'
import type { Corrections } from '../state/corrections/use-corrections.ts'
import { useAnnounce } from '../ui/announcer.tsx'

/** Lets Ctrl+Z (or ⌘Z) undo and Ctrl+Y, Ctrl+Shift+Z redo, except where a person types. */
export function useUndoKeys(inside: RefObject<Element | null>, corrections: Corrections): void {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const onKey = useRef<(event: Event) => void>(() => {})
  onKey.current = event => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || isTyping(event)) return
    const step = stepOf(event)
    const change = step && corrections[step]
    if (!change) return
    event.preventDefault()
    change()
    announce(t(step === 'undo' ? 'correctionsUndone' : 'correctionsRedone'))
  }

  useEffect(() => {
    const listener = (event: Event) => onKey.current(event)
    // Inside another page's element, keys pressed elsewhere are that page's own.
    const root = inside.current?.getRootNode()
    const scope = root instanceof ShadowRoot ? root : window
    scope.addEventListener('keydown', listener)
    return () => scope.removeEventListener('keydown', listener)
  }, [inside])
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return shiftKey ? null : 'redo'
    default:
      return null
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return (
    target instanceof Element &&
    target.closest('input:not([type="radio"]), textarea, [contenteditable]') !== null
  )
}
