import { createContext, useContext, useMemo, useState } from 'react'
import { createSight, type Sight } from './sight.ts'

/** Whether the map follows the article that is being read, and what the reader has in sight. */
export interface Follow {
  readonly on: boolean
  readonly turn: (on: boolean) => void
  readonly sight: Sight
}

/** The switch that the components below share. */
export const FollowContext = createContext<Follow>({ on: false, turn: () => {}, sight: createSight() })

/** The switch and the sight of the workspace. */
export function useFollow(): Follow {
  return useContext(FollowContext)
}

/** Makes the switch, off at first: a map that moves by itself is asked for. */
export function useFollowState(): Follow {
  const [on, turn] = useState(false)
  const [sight] = useState(createSight)
  return useMemo(() => ({ on, turn, sight }), [on, sight])
}
