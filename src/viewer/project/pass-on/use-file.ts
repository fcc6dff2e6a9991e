import { useEffect, useRef, useState } from 'react'
import { download } from '../../ui/download.ts'
import { askProject, type Progress } from '../ask-project.ts'
import type { Failure, ProjectRequest } from '../worker/protocol.ts'

/** How the making of a file goes. */
export type Making =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'busy'; readonly progress: Progress | null; readonly since: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Has the worker make a file, and lets the reader keep it. */
export function useFile(): {
  readonly making: Making
  readonly make: (request: ProjectRequest) => Promise<void>
  readonly cancel: () => void
} {
  const [making, setMaking] = useState<Making>({ kind: 'waiting' })
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const make = async (request: ProjectRequest) => {
    abort.current?.abort()
    const control = new AbortController()
    abort.current = control
    const { signal } = control
    const since = performance.now()
    setMaking({ kind: 'busy', progress: null, since })
    try {
      const answer = await askProject(request, {
        signal,
        onProgress: progress => setMaking({ kind: 'busy', progress, since }),
      })
      if (answer.kind === 'file') {
        download(answer.file, answer.name)
        setMaking({ kind: 'saved', name: answer.name })
      } else if (answer.kind === 'failed') setMaking({ kind: 'failed', failure: answer.failure })
    } catch {
      setMaking({ kind: 'waiting' })
    }
  }
  return { making, make, cancel: () => abort.current?.abort() }
}
