import { useMemo } from 'react'
import { type Store, useStore } from '../store.ts'
import { closePlace, openArticle } from '../view.ts'
import type { ChangeView } from '../view-state.ts'
import { useWorkspace } from '../workspace-state.ts'
import type { Checking, Picked, Possible } from './checking.ts'

/** The state of “Why here?” and the actions on it. */
export interface Why extends Checking {
  /** Asks why of a mention. */
  readonly show: (article: string, start: number) => void
  readonly hide: () => void
  readonly setPossible: (possible: Possible | null) => void
  readonly frame: () => void
  readonly setPicking: (picking: boolean) => void
  readonly setPicked: (picked: Picked | null) => void
}

/** “Why here?” of the workspace. */
export function useWhy(): Why {
  const { checking, changeView } = useWorkspace()
  const state = useStore(checking, state => state)
  const actions = useMemo(() => actionsOf(checking, changeView), [checking, changeView])
  return useMemo(() => ({ ...state, ...actions }), [state, actions])
}

function actionsOf(checking: Store<Checking>, changeView: ChangeView): Omit<Why, keyof Checking> {
  return {
    show(article, start) {
      // The popup would lie over the very places that are compared.
      changeView(view => closePlace(openArticle(view, article, start)))
      checking.set({ shown: true })
    },
    hide: () => checking.set({ shown: false, possible: null, picking: false, picked: null }),
    setPossible: possible => checking.set({ possible }),
    frame: () => checking.set({ framing: checking.get().framing + 1 }),
    setPicking: picking => checking.set({ picking }),
    setPicked: picked => checking.set({ picked }),
  }
}
