import { createContext, useContext } from 'react'
import type { OpenedProject } from './worker/protocol.ts'

/** Shows a project in the place of what is open. */
export const ProjectContext = createContext<((project: OpenedProject) => void) | null>(null)

/**
 * The way to show a project that was opened.
 *
 * @throws Error outside of the viewer's own page.
 */
export function useShowProject(): (project: OpenedProject) => void {
  const show = useContext(ProjectContext)
  if (!show) throw new Error("Expected a component inside the viewer's own page.")
  return show
}
