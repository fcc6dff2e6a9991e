import type { Reviewing } from './reviewing.ts'
import { useStore } from './store.ts'
import { useWorkspace } from './workspace-state.ts'

/** The review that goes on in the workspace, and the way to change it. */
export function useReviewing(): Reviewing & { readonly setReviewing: (reviewing: Reviewing) => void } {
  const { reviewing } = useWorkspace()
  const state = useStore(reviewing, state => state)
  return { ...state, setReviewing: reviewing.set }
}
