import { useEffect, useRef } from 'react'

/** What each key does. Keys are given by position, so that they are the same on keyboards of every script. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>

/** Lets single keys act while they are on, except where a person types or holds a modifier. */
export function useVerdictKeys(on: boolean, actions: KeyActions): void {
  const current = useRef(actions)
  current.current = actions
  useEffect(() => {
    if (!on) return
    const listener = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (target instanceof Element && target.closest('input:not([type="radio"]), textarea, select')) return
      const act = current.current[event.code]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [on])
}
