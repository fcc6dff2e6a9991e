import { useMemo } from 'react'
import { useStore } from './store.ts'
import type { Camera, View } from './view.ts'
import type { ChangeView } from './view-state.ts'
import { useWorkspace } from './workspace-state.ts'

/** The view without the map's camera, and the way to change it. */
export function useViewState(): {
  readonly view: View
  readonly fromAddress: boolean
  readonly changeView: ChangeView
} {
  const { view: store, changeView } = useWorkspace()
  const view = useStore(store, ({ content }) => content)
  const fromAddress = useStore(store, ({ fromAddress }) => fromAddress)
  return useMemo(() => ({ view, fromAddress, changeView }), [view, fromAddress, changeView])
}

/** Where the map looks; null until it has been framed. */
export function useViewCamera(): Camera | null {
  return useStore(useWorkspace().view, ({ view }) => view.camera)
}
