import { useMemo } from 'react'
import type { Span } from '../../../corpus/index.ts'
import type { Adding } from '../../state/adding.ts'
import { useStore } from '../../state/store.ts'
import { useWorkspace } from '../../state/workspace-state.ts'

/** The state of adding a name, and its actions. */
export interface Add extends Pick<Adding, 'text' | 'button'> {
  readonly selected: Span | null
  readonly setSelected: (selected: Span | null) => void
  readonly adding: Span | 'type' | null
  /** Begins with what is selected, or else with typing. */
  readonly begin: () => void
  readonly end: () => void
}

/** The adding of a name in the workspace. */
export function useAdd(): Add {
  const { store, text, button } = useWorkspace().adding
  const { selected, adding } = useStore(store, state => state)
  const actions = useMemo(
    () => ({
      setSelected: (selected: Span | null) => store.set({ selected }),
      begin: () => store.set({ adding: store.get().selected ?? 'type' }),
      end: () => store.set({ adding: null }),
    }),
    [store],
  )
  return { selected, adding, text, button, ...actions }
}
