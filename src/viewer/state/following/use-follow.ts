import { useMemo } from 'react'
import { useStore } from '../store.ts'
import { useWorkspace } from '../workspace-state.ts'
import type { Sight } from './sight.ts'

/** Whether the map follows the article that is being read, and what the reader has in sight. */
export interface Follow {
  readonly on: boolean
  /** Whether the reader has turned it on, and so wants it to act at once. */
  readonly asked: boolean
  readonly turn: (on: boolean) => void
  readonly sight: Sight
}

/** The switch and the sight of the workspace. */
export function useFollow(): Follow {
  const { following, sight } = useWorkspace()
  const on = useStore(following, ({ on }) => on)
  const asked = useStore(following, ({ asked }) => asked)
  return useMemo(
    () => ({ on, asked, turn: on => following.set({ on, asked: on }), sight }),
    [on, asked, following, sight],
  )
}
