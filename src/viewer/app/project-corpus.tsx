import { Suspense, useEffect, useState } from 'react'
import { askProject } from '../project/ask-project.ts'
import { useShowProject } from '../project/project-context.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { LoadingNote } from '../ui/loading-note.tsx'

const StartPage = lazyPart(() => import('../project/open/start-page.tsx'))

/** Opens a project that the browser has kept, by its name; if it is gone, shows the start page. */
export default function ProjectCorpus({ id }: { readonly id: string }) {
  const show = useShowProject()
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const abort = new AbortController()
    askProject({ kind: 'load', id }, { signal: abort.signal }).then(
      answer => (answer.kind === 'opened' ? show(answer.project) : setGone(true)),
      () => undefined,
    )
    return () => abort.abort()
  }, [id, show])
  if (!gone) return <LoadingNote />
  return (
    <Suspense fallback={<LoadingNote />}>
      <StartPage />
    </Suspense>
  )
}
