import { useCallback, useEffect, useRef, useState } from 'react'
import { askProject, type Progress, siteAddress } from '../ask-project.ts'
import type { OpenedProject, ProjectAnswer } from '../worker/protocol.ts'
import type { Given } from './given-files.ts'

type Failed = Extract<ProjectAnswer, { kind: 'failed' }>

/** What is being opened, and how far it has come. */
export type Opening =
  | { readonly kind: 'waiting' }
  /** `since` is when the stage began, in milliseconds as `performance.now` counts. */
  | { readonly kind: 'busy'; readonly progress: Progress | null; readonly since: number }
  | { readonly kind: 'failed'; readonly failed: Failed }
  /** Read, with something that the reader should see before the map. */
  | { readonly kind: 'read'; readonly project: OpenedProject }

/** Opens files in the worker. `show` is called once there is something to see and nothing to be said before. */
export function useOpening(show: (project: OpenedProject) => void): {
  readonly opening: Opening
  readonly open: (given: Promise<Given> | Given) => void
  readonly cancel: () => void
} {
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' })
  const abort = useRef<AbortController | null>(null)
  // The gazetteer opens while the reader still looks for the files.
  useEffect(() => {
    void askProject({ kind: 'prepare', site: siteAddress() })
    return () => abort.current?.abort()
  }, [])

  const open = useCallback(
    async (given: Promise<Given> | Given) => {
      abort.current?.abort()
      const control = new AbortController()
      abort.current = control
      const { signal } = control
      setOpening({ kind: 'busy', progress: null, since: performance.now() })
      try {
        const { files, title } = await given
        const answer = await askProject(
          { kind: 'open', site: siteAddress(), files, ...(title !== undefined && { title }) },
          { signal, onProgress: progress => setOpening(before => advance(before, progress)) },
        )
        if (answer.kind === 'failed') setOpening({ kind: 'failed', failed: answer })
        else if (answer.kind === 'opened') {
          const { project } = answer
          if (project.kept && project.problems.every(({ effect }) => effect === 'note')) show(project)
          else setOpening({ kind: 'read', project })
        }
      } catch (error) {
        if (signal.aborted) return setOpening({ kind: 'waiting' })
        const sentence = error instanceof Error ? error.message : String(error)
        setOpening({ kind: 'failed', failed: { kind: 'failed', failure: { sentence }, problems: [] } })
      }
    },
    [show],
  )
  const cancel = useCallback(() => abort.current?.abort(), [])
  return { opening, open, cancel }
}

function advance(before: Opening, progress: Progress): Opening {
  const same = before.kind === 'busy' && before.progress?.stage === progress.stage
  return { kind: 'busy', progress, since: same ? before.since : performance.now() }
}
